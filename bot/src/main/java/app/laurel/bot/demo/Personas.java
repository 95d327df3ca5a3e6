package app.laurel.bot.demo;

import app.laurel.bot.chat.Identities;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Write;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who each sender is just now: themselves, whom they chose to be, or the usual person of the demo. */
final class Personas implements Identities {

    private final People people;
    private final Documents documents;
    private final PersonId usual;
    private final Map<String, Optional<PersonId>> chosen = new ConcurrentHashMap<>();
    private final Map<PersonId, String> lastSender = new ConcurrentHashMap<>();

    Personas(People people, Documents documents, PersonId usual) {
        this.people = people;
        this.documents = documents;
        this.usual = usual;
    }

    @Override
    public Optional<Person> who(String sender) {
        var person = chosen.computeIfAbsent(sender, this::saved)
                .or(() -> Optional.of(sender).filter(PersonId::isValid).map(PersonId::new))
                .flatMap(people::find)
                .or(() -> people.find(usual));
        person.ifPresent(known -> lastSender.put(known.id(), sender));
        return person;
    }

    /** Whoever speaks as the one person speaks as the other from now on. */
    void change(Person from, Person to) {
        var sender = lastSender.getOrDefault(from.id(), from.id().value());
        var before = documents.read(key(sender), Persona.class);
        var persona = new Persona(to.id());
        var write = before.<Write>map(stored -> Write.replace(stored, persona))
                .orElseGet(() -> Write.create(key(sender).id(), persona));
        documents.commit(Batch.in(key(sender).partition(), write));
        chosen.put(sender, Optional.of(to.id()));
    }

    private Optional<PersonId> saved(String sender) {
        return documents
                .read(key(sender), Persona.class)
                .map(stored -> stored.value().person());
    }

    private static Key key(String sender) {
        return new Key("S|demo", "persona:" + sender);
    }

    @Kind("persona")
    private record Persona(PersonId person) implements Document {}
}
