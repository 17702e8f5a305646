package org.demarche.rdf;

import java.nio.file.Path;

/** The name of a file that is written beside its place, to be moved there when it is whole. */
public final class PartFile {
    private PartFile() {}

    /** A hidden name beside the file's own. What has it when the program ends, also by an interruption, is deleted. */
    public static Path beside(Path file) {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        return part;
    }
}
