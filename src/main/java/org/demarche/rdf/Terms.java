package org.demarche.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.model.Event.Value;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Makes RDF terms of the line's values. */
final class Terms {
    private static final int CONFIDENCE_DIGITS = 4;

    private Terms() {}

    static Node iri(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    static Node english(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /** The same figure always has the same digits: at most four after the point, at least one. */
    static Node decimal(double value) {
        BigDecimal digits = BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal shown = digits.scale() < 1 ? digits.setScale(1) : digits;
        return NodeFactory.createLiteralDT(shown.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node typed(String lexical, Iri datatype) {
        return NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatype.value()));
    }

    static Node value(Value value) {
        if (value instanceof Value.Thing thing) {
            return iri(thing.iri());
        }
        if (value instanceof Value.Words words) {
            return english(words.words());
        }
        Value.Typed typed = (Value.Typed) value;
        return typed(typed.lexical(), typed.datatype());
    }

    static Node factuality(Factuality factuality) {
        return iri(
                switch (factuality) {
                    case ACTUAL -> Dip.ACTUAL;
                    case PLANNED -> Dip.PLANNED;
                    case POSSIBLE -> Dip.POSSIBLE;
                    case DENIED -> Dip.DENIED;
                });
    }
}
