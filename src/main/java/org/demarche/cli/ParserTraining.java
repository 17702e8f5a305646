package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Optional;
import org.demarche.model.Code;
import org.demarche.text.syntax.Attachment;
import org.demarche.text.syntax.Parser;
import org.demarche.text.syntax.ParserTrainer;
import org.demarche.text.syntax.TransitionParser;

/** The model that parses sentences. */
final class ParserTraining implements Training {
    private final ParserTrainer trainer = ParserTrainer.standard();

    @Override
    public String add(Reader text, String source) throws IOException {
        int trees = trainer.add(text, source);
        if (trees == 0) {
            throw nothing(source);
        }
        return trees + " trees";
    }

    @Override
    public void write(OutputStream model) throws IOException {
        trainer.train(model);
    }

    @Override
    public Measure measure(Optional<InputStream> model) throws IOException {
        Parser parser = model.isPresent() ? TransitionParser.read(model.get()) : TransitionParser.load();
        return (text, source) -> {
            Attachment attachment = Attachment.of(parser, text, source);
            if (attachment.sentences() == 0) {
                throw nothing(source);
            }
            return attachment.table();
        };
    }

    private static InputException nothing(String source) {
        return InputException.of(
                Code.TRAINING, source, "no tree is in it", "give sentences in CoNLL-X columns; see --help", null);
    }
}
