package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models") // words come with their Brown clusters
class TrainCommandTest {
    private static final String NAMES = """
            # made up
            <START:person> Amal Haddad <END> spoke in <START:location> Muscat <END> on Monday .
            The <START:organization> Harbour Council <END> 's envoy , <START:person> Jan Okoro <END> , left .

            Talks in <START:location> Muscat <END> ended , the <START:organization> Harbour Council <END> said .
            """;
    private static final String TREES = """
            1	Both	_	DT	DT	_	2	det
            2	armies	_	NNS	NNS	_	3	nsubj
            3	accepted	_	VBD	VBD	_	0	root
            4	the	_	DT	DT	_	5	det
            5	truce	_	NN	NN	_	3	dobj
            6	.	_	.	.	_	3	punct
            """;

    @TempDir
    private Path folder;

    private String names;
    private String trees;

    @BeforeEach
    void write() throws IOException {
        names = write("names.txt", NAMES);
        trees = write("trees.conllx", TREES);
    }

    @Test
    void trainsAModelThatFindsWhatItLearned() throws IOException {
        String model = folder.resolve("names.bin").toString();
        Run training = Run.of("train", names, names, "-o", model);
        assertThat(training.exitCode()).as(training.err()).isZero();
        assertThat(training.out()).isEmpty();
        assertThat(training.err()).contains(names + ": 3 sentences").contains("wrote " + model);

        assertThat(Run.of("train", "--evaluate", names, "-m", model)).isEqualTo(new Run(0, names + """

                                     P       R      F1   names
                person           100.0   100.0   100.0       2
                organization     100.0   100.0   100.0       2
                place            100.0   100.0   100.0       2
                all              100.0   100.0   100.0       6

                """, ""));
    }

    @Test
    void sameFilesGiveTheSameBytes() throws IOException {
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        assertThat(Run.of("train", names, "-o", first.toString(), "-q")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("train", zipped(NAMES), "-o", second.toString(), "-q"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(second).hasSameBinaryContentAs(first);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("names.txt", "trees.conllx", "zipped.gz", "first.bin", "second.bin");
        }
    }

    @Test
    void printsWhatIsMissedAndWrong() throws IOException {
        String marked =
                write("marked.txt", "<START:location> The Friday <END> ended in <START:person> Geneva <END> .\n");
        Run run = Run.of("train", "--evaluate", marked, "--misses", "--no-rules");
        assertThat(run.out().lines())
                .contains("place:The Friday\t-\tThe Friday ended in Geneva.")
                .contains("person:Geneva\tplace:Geneva\tThe Friday ended in Geneva.");
    }

    @Test
    void trainsAndMeasuresTheParser() {
        String model = folder.resolve("parser.bin").toString();
        Run training = Run.of("train", "--parser", trees, "-o", model);
        assertThat(training.exitCode()).as(training.err()).isZero();
        assertThat(training.err()).contains(trees + ": 1 trees");

        Run measuring = Run.of("train", "--parser", "--evaluate", trees, "-m", model);
        assertThat(measuring.exitCode()).as(measuring.err()).isZero();
        assertThat(measuring.out()).contains("heads and labels").contains("words                    5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<START:person> Amal spoke .| a name is not closed",
                "<START:person> Amal <START:location> Oslo <END> .| a name begins inside another",
                "Amal <END> spoke .| a name ends that did not begin",
                "<START:person> <END> spoke .| a name has no words",
                "<START:misc> Amal <END> spoke .| there is no type of name \"misc\"",
                "<START:person>Amal <END> spoke .| the mark in \"<START:person>Amal\" is not whole",
                "<START:person> Amal<END> spoke .| the mark in \"Amal<END>\" is not whole",
            })
    void namesTheLineOfASlip(String line, String message) throws IOException {
        String file = write("slip.txt", "\n" + line + "\n");
        Path model = folder.resolve("names.bin");
        Run run = Run.of("train", names, file, "-o", model.toString(), "-q");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(file + ":2: error[DIP-060]: " + message)
                .contains("  hint: ");
        assertThat(model).doesNotExist();
    }

    @Test
    void namesTheFileThatCannotBeUsed() throws IOException {
        String plain = write("plain.txt", "Talks ended .\n");
        assertThat(failure("train", "--evaluate", plain)).startsWith(plain + ": error[DIP-060]: no name is marked");
        String empty = write("empty.conllx", "");
        assertThat(failure("train", "--parser", "--evaluate", empty)).contains("error[DIP-060]: no tree is in it");
        assertThat(failure("train", "--parser", "--evaluate", names)).contains("names.txt:2: error[DIP-060]");
        assertThat(failure("train", "--evaluate", "none.txt")).startsWith("none.txt: error[DIP-001]");
        assertThat(failure("train", "--evaluate", names, "-m", names)).contains("names.txt: error[DIP-001]");
        StringBuilder labels = new StringBuilder("1\tGo\t_\tVB\tVB\t_\t0\troot\n");
        for (int i = 2; i < 200; i++) {
            labels.append(i + "\tgo\t_\tVB\tVB\t_\t1\tlabel" + i + "\n");
        }
        String many = write("many.conllx", labels.toString());
        assertThat(failure(
                        "train",
                        "--parser",
                        many,
                        "-q",
                        "-o",
                        folder.resolve("x.bin").toString()))
                .contains("cannot be trained on: 199 labels");
        Path latin =
                Files.write(folder.resolve("latin.txt"), "S\u00e3o Tom\u00e9 .".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(failure("train", "--evaluate", latin.toString())).contains("error[DIP-004]");
        assertThat(failure(
                        "train", names, "-o", folder.resolve("none/names.bin").toString()))
                .contains("error[DIP-040]: its folder does not exist");
        assertThat(failure("train", names, "-o", folder.toString())).contains("error[DIP-040]: is a folder");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt",
        "a.txt --evaluate -o a.bin",
        "a.txt -o a.bin --misses",
        "a.txt -o a.bin -m b.bin",
        "a.txt --parser --evaluate --no-rules",
        "--evaluate",
        "- - -o a.bin"
    })
    void optionsThatDoNotGoTogetherAreNamed(String arguments) {
        assertThat(failure(("train " + arguments).split(" ", -1)))
                .startsWith("demarche train: error: ")
                .contains("  hint: demarche train --help");
    }

    private static String failure(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("zipped.gz"), bytes.toByteArray()).toString();
    }
}
