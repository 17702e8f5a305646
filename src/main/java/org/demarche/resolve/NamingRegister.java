package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Iri;

/** Gives things their IRIs: the plain name where one thing alone wants it, else the name with what sets each apart. */
final class NamingRegister {
    private NamingRegister() {}

    /**
     * Names things, whatever their order.
     *
     * @param things what to name
     * @param wish the IRI a thing would have if it were alone; asked by several threads
     * @param content tries, the best first, at what sets a thing apart from others of the same wish; hashed into its name
     * @param taken names that other things have already
     * @return the names in the order of the things
     */
    static <T> List<Iri> assign(
            List<T> things, Function<T, String> wish, List<Function<T, String>> content, Set<String> taken) {
        Map<String, List<Integer>> byWish = new HashMap<>();
        List<String> wishes = things.parallelStream().map(wish).toList();
        for (int i = 0; i < things.size(); i++) {
            byWish.computeIfAbsent(wishes.get(i), k -> new ArrayList<>()).add(i);
        }
        Set<String> used = new HashSet<>(taken);
        Iri[] names = new Iri[things.size()];
        List<String> crowded = new ArrayList<>();
        byWish.forEach((name, wanting) -> {
            if (wanting.size() == 1 && used.add(name)) {
                names[wanting.get(0)] = new Iri(name);
            } else {
                crowded.add(name);
            }
        });
        crowded.sort(null);
        for (String name : crowded) {
            separate(name, byWish.get(name), things, content, used, names);
        }
        return List.of(names);
    }

    private static <T> void separate(
            String name,
            List<Integer> wanting,
            List<T> things,
            List<Function<T, String>> content,
            Set<String> used,
            Iri[] names) {
        for (Function<T, String> attempt : content) {
            Map<String, Integer> tried = new HashMap<>();
            for (int i : wanting) {
                tried.put(name + "-" + Slugs.hash(attempt.apply(things.get(i))), i);
            }
            if (tried.size() == wanting.size() && tried.keySet().stream().noneMatch(used::contains)) {
                tried.forEach((unique, i) -> names[i] = new Iri(unique));
                used.addAll(tried.keySet());
                return;
            }
        }
        throw new IllegalStateException("two things of the same content want the name " + name);
    }
}
