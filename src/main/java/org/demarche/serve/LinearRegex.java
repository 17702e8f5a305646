package org.demarche.serve;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts RE2 in the place of Java's expressions in REGEX and REPLACE. Java's may take time exponential in the length of a string,
 * within one step that no timeout ends; RE2 takes linear time (Cox, "Regular Expression Matching Can Be Simple And Fast", 2007).
 * It knows no references back and no look-around: such a pattern is an error of the expression, as any malformed one.
 */
final class LinearRegex extends ExprTransformCopy {
    /** The same query with every REGEX and REPLACE in linear time. */
    static Query of(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new LinearRegex());
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return new Match(args);
        }
        return function instanceof E_StrReplace ? new Replacement(args) : super.transform(function, args);
    }

    /** A function whose second argument is a pattern. Like all expressions of Jena, of one thread at a time. */
    private abstract static class Matching extends ExprFunctionN {
        private String key = "";
        private Pattern last;

        Matching(String name, ExprList args) {
            super(
                    name,
                    new ExprList(
                            args.getList().stream().filter(Objects::nonNull).toList()));
        }

        /** The pattern of a row; mostly it is that of the row before. */
        final Pattern pattern(NodeValue expression, String flags) {
            String text = string(expression).getLiteralLexicalForm();
            String wanted = flags + "/" + text;
            if (last == null || !wanted.equals(key)) {
                try {
                    last = Pattern.compile(flags.contains("q") ? Pattern.quote(text) : text, mask(flags));
                } catch (PatternSyntaxException e) {
                    throw new ExprEvalException("the pattern cannot be read: " + e.getMessage());
                }
                key = wanted;
            }
            return last;
        }

        private static int mask(String flags) {
            int mask = 0;
            for (int i = 0; i < flags.length(); i++) {
                char flag = flags.charAt(i);
                mask |= switch (flag) {
                    case 'i' -> Pattern.CASE_INSENSITIVE;
                    case 'm' -> Pattern.MULTILINE;
                    case 's' -> Pattern.DOTALL;
                    case 'q' -> 0;
                    default -> throw new ExprEvalException("a flag is one of i, m, s and q, not " + flag);
                };
            }
            return mask;
        }

        final Node string(NodeValue value) {
            return NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value);
        }

        final String flags(List<NodeValue> args, int place) {
            return args.size() > place ? string(args.get(place)).getLiteralLexicalForm() : "";
        }
    }

    /** {@code REGEX(text, pattern, flags?)}. */
    private static final class Match extends Matching {
        Match(ExprList args) {
            super(Tags.tagRegex, args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            Pattern pattern = pattern(args.get(1), flags(args, 2));
            return NodeValue.booleanReturn(
                    pattern.matcher(string(args.get(0)).getLiteralLexicalForm()).find());
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Match(newArgs);
        }
    }

    /** {@code REPLACE(text, pattern, replacement, flags?)}; keeps the language of the text. */
    private static final class Replacement extends Matching {
        Replacement(ExprList args) {
            super(Tags.tagReplace, args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            Node text = string(args.get(0));
            Pattern pattern = pattern(args.get(1), flags(args, 3));
            String replaced;
            try {
                replaced = pattern.matcher(text.getLiteralLexicalForm())
                        .replaceAll(string(args.get(2)).getLiteralLexicalForm());
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new ExprEvalException("the replacement cannot be read: " + e.getMessage());
            }
            return text.getLiteralLanguage().isEmpty()
                    ? NodeValue.makeString(replaced)
                    : NodeValue.makeLangString(replaced, text.getLiteralLanguage());
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Replacement(newArgs);
        }
    }
}
