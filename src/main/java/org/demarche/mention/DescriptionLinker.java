package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/** Gives people the offices, principals and titled forms that the words beside their names tell. */
final class DescriptionLinker {
    private final OfficeParser offices;

    DescriptionLinker(OfficeParser offices) {
        this.offices = offices;
    }

    void link(Draft draft) {
        for (Description description : draft.descriptions()) {
            draft.of(description.name())
                    .filter(cluster -> cluster.is(EntityKind.PERSON))
                    .ifPresent(person -> link(draft, description, person));
        }
        draft.origins.forEach((name, origin) ->
                draft.of(name).ifPresent(person -> draft.of(origin).ifPresent(person::actFor)));
    }

    private void link(Draft draft, Description description, Cluster person) {
        person.tellGender(description.gender());
        description.phrase().ifPresent(phrase -> office(draft, phrase, person));
        if (description.titled()) {
            titledForms(draft, description, person);
        }
    }

    /** Gives a person the office that a phrase tells of, and whom it serves. */
    void office(Draft draft, OfficePhrase phrase, Cluster person) {
        Optional<Cluster> principal = phrase.principal().flatMap(draft::of).filter(p -> p != person);
        person.roles.add(offices.role(draft, phrase, principal));
        String words = Shape.words(draft.sentence(phrase.sentence()), phrase.officeFrom(), phrase.to())
                .toLowerCase(Locale.ROOT);
        boolean second = words.matches(".*\\b(deputy|vice|assistant|under)\\b.*");
        person.offices.add(second ? words : phrase.office().name());
        person.offices.add(words);
        if (phrase.past()) {
            return;
        }
        if (phrase.office().represents()) {
            principal.ifPresent(person::actFor);
        }
        if (phrase.office().leads() && !second) {
            person.lead();
        }
    }

    /** "U.S. President X", "President X": with and without what stands before the office. */
    private static void titledForms(Draft draft, Description description, Cluster person) {
        Name name = description.name();
        Sentence sentence = draft.sentence(name.sentence());
        person.titled.add(draft.text(name.sentence(), description.from(), name.to()));
        description.phrase().ifPresent(phrase -> {
            int from = phrase.officeFrom();
            if (from > description.from() && from < sentence.size()) {
                person.titled.add(draft.text(name.sentence(), from, name.to()));
            }
        });
    }
}
