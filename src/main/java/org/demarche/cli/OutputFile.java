package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.demarche.model.Code;
import org.demarche.rdf.PartFile;

/**
 * A file that a command is to write.
 *
 * @param path where it goes
 */
record OutputFile(Path path) {
    /**
     * Finds out before any work whether the file can be written.
     *
     * @param output its path, as given
     * @param example a file name to propose where a folder was given
     * @throws InputException if it cannot
     */
    static OutputFile of(String output, String example) {
        Path file = parse(output);
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw failure(output, "is a folder", "name a file in it, such as " + file.resolve(example), null);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw failure(output, "its folder does not exist", "create " + folder + " first", null);
        }
        // A pipe or device is written to; any other file is replaced by a new one in its folder.
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        boolean replaceable = !Files.exists(file) || Files.isWritable(file);
        if (!replaceable || !(device || Files.isWritable(folder))) {
            throw failure(output, "may not be written", "check the permissions, or give another -o", null);
        }
        return new OutputFile(file);
    }

    private static Path parse(String output) {
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw failure(output, "is not a path: " + e.getReason(), "give another -o", e);
        }
    }

    /**
     * Writes the file as a whole or not at all.
     *
     * @throws InputException if it cannot be written; a file that was there is kept
     */
    void write(byte[] content) {
        boolean device = Files.exists(path) && !Files.isRegularFile(path);
        try {
            if (device) {
                Files.write(path, content);
                return;
            }
            Path part = PartFile.beside(path);
            try {
                Files.write(part, content);
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failure(path.toString(), "cannot be written: " + e.getMessage(), "check that the disk has room", e);
        }
    }

    private static InputException failure(String place, String message, String hint, Throwable cause) {
        return InputException.of(Code.OUTPUT, place, message, hint, cause);
    }
}
