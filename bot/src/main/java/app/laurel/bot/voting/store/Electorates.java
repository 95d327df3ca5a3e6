package app.laurel.bot.voting.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Json;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Recent;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Electorate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Electorates in sections, so that a vote reads fifty people of a hundred thousand. */
final class Electorates {

    private static final int SECTION = 50;
    private static final int SECTIONS_AT_HAND = 200;
    private static final String HEAD = "electorate";

    private final Documents documents;
    // The id of a section is made of its content.
    private final Recent<Key, List<Elector>> sections = new Recent<>(SECTIONS_AT_HAND);

    Electorates(Documents documents) {
        this.documents = documents;
    }

    Optional<Elector> find(String partition, PersonId person) {
        return head(partition).stream()
                .flatMap(head -> section(partition, head, Hash.bucket(person.value(), head.sections())))
                .filter(elector -> elector.id().equals(person))
                .findFirst();
    }

    Electorate everybody(String partition) {
        return Electorate.of(head(partition).stream()
                .flatMap(head ->
                        IntStream.range(0, head.sections()).boxed().flatMap(number -> section(partition, head, number)))
                .toList());
    }

    private Optional<ElectorateDocument> head(String partition) {
        return documents
                .read(new Key(partition, HEAD), ElectorateDocument.class)
                .map(Stored::value);
    }

    private Stream<Elector> section(String partition, ElectorateDocument head, int number) {
        return sections.get(new Key(partition, id(head.content(), number)), this::read).stream();
    }

    private List<Elector> read(Key section) {
        return documents
                .read(section, ElectorateSection.class)
                .map(stored -> stored.value().toElectors())
                .orElseGet(List::of);
    }

    /** Keeps the sections, under ids made of their content, and returns what makes them the cycle's electorate. */
    Write keep(String partition, Electorate electorate) {
        int sections = Math.ceilDiv(Math.max(1, electorate.electors().size()), SECTION);
        var byNumber = electorate.electors().values().stream()
                .collect(groupingBy(
                        elector -> Hash.bucket(elector.id().value(), sections),
                        TreeMap::new,
                        collectingAndThen(toList(), ElectorateSection::of)));
        var content = Hash.of(Json.write(List.copyOf(byNumber.values())));
        var writes = byNumber.entrySet().stream()
                .map(section -> Write.create(id(content, section.getKey()), section.getValue()))
                .toList();
        Batch.groups(writes).forEach(some -> keep(partition, some));
        return Write.create(HEAD, new ElectorateDocument(content, sections));
    }

    private void keep(String partition, List<Write> sections) {
        for (var missing = sections; !missing.isEmpty(); missing = missing(partition, missing)) {
            var committed = documents.commit(new Batch(partition, missing));
            if (committed.done()) {
                return;
            }
            // An attempt that was cut short has kept some of them.
            if (!(committed instanceof Committed.Conflict)) {
                throw new IllegalStateException("The electorate of %s: %s".formatted(partition, committed));
            }
        }
    }

    private List<Write> missing(String partition, List<Write> sections) {
        return sections.stream()
                .filter(section -> documents
                        .read(new Key(partition, section.id()), ElectorateSection.class)
                        .isEmpty())
                .toList();
    }

    private static String id(String content, int number) {
        return "%s:%s:%d".formatted(HEAD, content, number);
    }
}
