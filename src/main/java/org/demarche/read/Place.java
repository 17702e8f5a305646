package org.demarche.read;

import java.util.Objects;

/**
 * Where in the input something stands, as people count.
 *
 * @param file the path as it was given, or {@code <stdin>}
 * @param line from 1; 0 for the file as a whole
 * @param column in characters from 1; 0 for the line as a whole
 */
record Place(String file, int line, int column) {
    Place {
        Objects.requireNonNull(file);
    }

    static Place of(String file) {
        return new Place(file, 0, 0);
    }

    Place at(int newLine, int newColumn) {
        return new Place(file, newLine, newColumn);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
