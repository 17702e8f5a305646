package org.demarche.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * What many documents tell, found anew at every look, so that whoever resolves them holds on to what it needs of them and no more.
 * Safe to share between threads.
 */
public abstract class Readings extends AbstractList<Testimony> implements RandomAccess {
    /** The document that tells {@code get(index)}, for less than it costs to find what it tells. */
    public abstract Document document(int index);

    /** The documents of testimonies, without a look at what they tell where that can be. */
    public static List<Document> documents(List<Testimony> testimonies) {
        if (testimonies instanceof Readings readings) {
            return IntStream.range(0, readings.size())
                    .mapToObj(readings::document)
                    .toList();
        }
        return testimonies.stream().map(Testimony::document).toList();
    }
}
