package org.demarche.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.rdf.DatasetStage;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphWriter;
import org.demarche.resolve.ResolveStage;
import org.demarche.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph of a set of documents is the same in bytes, in whatever order and however often they come. */
@Tag("models")
class OrderOfDocumentsTest {
    private static final List<Testimony> SEEDS = Seeds.testimonies();

    private static byte[] bytes(List<Testimony> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphWriter()
                .write(
                        new ResolveStage(ResolveStage.DEFAULT_BASE)
                                .then(new DatasetStage(false))
                                .apply(documents, Reporter.SILENT),
                        GraphFormat.NQ,
                        out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void orderAndRepetitionChangeNoByte(long seed) throws IOException {
        Random random = new Random(seed);
        List<Testimony> some = new ArrayList<>(SEEDS);
        Collections.shuffle(some, random);
        some = new ArrayList<>(some.subList(0, 6 + random.nextInt(SEEDS.size() - 6)));
        byte[] expected = bytes(some);
        some.add(some.get(random.nextInt(some.size())));
        Collections.shuffle(some, random);
        assertThat(bytes(some)).isEqualTo(expected);
    }
}
