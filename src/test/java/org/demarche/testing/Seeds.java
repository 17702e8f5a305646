package org.demarche.testing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Testimony;
import org.demarche.read.DocumentReader;
import org.demarche.resolve.ResolveStage;

/** What the sample reports tell, read once for all tests. */
public final class Seeds {
    private static final List<Testimony> TESTIMONIES = read();

    private Seeds() {}

    private static List<Testimony> read() {
        List<Testimony> testimonies = new ArrayList<>();
        new DocumentReader(Reporter.SILENT, InputStream.nullInputStream())
                .find(List.of("seeds"))
                .forEach(document -> testimonies.add(Extraction.testimony(document)));
        return List.copyOf(testimonies);
    }

    /** What each report tells, in the order of the files. */
    public static List<Testimony> testimonies() {
        return TESTIMONIES;
    }

    /** What they tell together. */
    public static ResolvedGraph graph() {
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(TESTIMONIES, Reporter.SILENT);
    }
}
