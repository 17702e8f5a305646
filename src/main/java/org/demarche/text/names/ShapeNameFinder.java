package org.demarche.text.names;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * Takes runs of two or more capitalised words for persons: enough to try the rest of the line without a trained model.
 *
 * <p>Safe to share between threads.
 */
public final class ShapeNameFinder implements NameFinder {
    @Override
    public List<NameSpan> find(List<String> forms) {
        List<NameSpan> names = new ArrayList<>();
        int start = 1;
        for (int i = 1; i <= forms.size(); i++) {
            if (i < forms.size() && isCapitalised(forms.get(i))) {
                continue;
            }
            if (i - start >= 2) {
                names.add(new NameSpan(start, i, EntityKind.PERSON));
            }
            start = i + 1;
        }
        return List.copyOf(names);
    }

    @Override
    public void reset() {}

    private static boolean isCapitalised(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
