package org.demarche.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folders of tests in memory where the system offers that (Linux) and there is room: stores wait for the disk so often
 * that their tests take three times as long on one. {@code junit-platform.properties} names this class.
 */
final class MemoryFolder implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    /** In bytes; a container may have but 64 MB. */
    private static final long ROOM = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws Exception {
        boolean suits = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
        return suits
                ? Files.createTempDirectory(MEMORY, "demarche")
                : TempDirFactory.Standard.INSTANCE.createTempDirectory(element, test);
    }
}
