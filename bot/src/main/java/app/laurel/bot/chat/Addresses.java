package app.laurel.bot.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Where people are reached in Teams, as seen when they last wrote. */
public final class Addresses {

    private static final Key HOME = new Key("S|teams", "home");

    /** What is kept in memory of a bank however large; what is not is read again. */
    private static final int MOST_SEEN = 20_000;

    private final Documents documents;
    // Most turns come from where the one before came from: nothing is written then.
    private final Map<Key, Document> seen = new ConcurrentHashMap<>();

    public Addresses(Documents documents) {
        this.documents = documents;
    }

    /** The partition of all that concerns a receiver: where they are reached, and what they are told. */
    public static String partition(String receiver) {
        return "M|" + receiver;
    }

    /** Somebody wrote from their own chat. */
    public void remember(PersonId person, Address address) {
        remember(person.value(), address);
    }

    /** Whether somebody is reached already. */
    public boolean knows(PersonId person) {
        return seen.containsKey(key(person.value())) || find(person.value()).isPresent();
    }

    /** The conversation that later answers to this receiver go to: a person, or a conversation itself. */
    public void remember(String receiver, Address address) {
        keep(key(receiver), new Place(address), Place.class);
    }

    /**
     * A conversation with the receiver was opened.
     *
     * @return where they are reached now: whoever wrote meanwhile, where they wrote
     */
    public Address opened(String receiver, Address opened) {
        var key = key(receiver);
        var isFirst = documents
                .commit(Batch.in(key.partition(), Write.create(key.id(), new Place(opened))))
                .done();
        return isFirst ? opened : find(receiver).orElse(opened);
    }

    /** Somebody, a team or a group has removed Laurel: nothing is sent there any more. */
    public void silence(String receiver) {
        change(receiver, silence -> silence.quiet() ? silence : new Silence(true, silence.times() + 1));
    }

    /** They have Laurel again; gives how often they had removed it before. */
    public int unsilence(String receiver) {
        return change(receiver, silence -> new Silence(false, silence.times())).times();
    }

    /** Whether they have removed Laurel; a channel's team speaks for it. */
    public boolean isSilent(String receiver) {
        return isQuiet(receiver) || team(receiver).filter(this::isQuiet).isPresent();
    }

    private boolean isQuiet(String receiver) {
        return documents
                .read(silenceKey(receiver), Silence.class)
                .filter(stored -> stored.value().quiet())
                .isPresent();
    }

    /** A channel is one of this team's. */
    public void join(String channel, String team) {
        if (!channel.equals(team)) {
            keep(teamKey(channel), new Team(team), Team.class);
        }
    }

    private Optional<String> team(String channel) {
        // Of people and of chats Teams speaks in other words.
        return channel.startsWith("19:")
                ? documents
                        .read(teamKey(channel), Team.class)
                        .map(stored -> stored.value().id())
                : Optional.empty();
    }

    private static Key teamKey(String channel) {
        return new Key(partition(whole(channel)), "team");
    }

    private Silence change(String receiver, UnaryOperator<Silence> change) {
        var key = silenceKey(receiver);
        while (true) {
            var before = documents.read(key, Silence.class);
            var known = before.map(Stored::value).orElseGet(() -> new Silence(false, 0));
            var next = change.apply(known);
            var write = before.<Write>map(stored -> Write.replace(stored, next))
                    .orElseGet(() -> Write.create(key.id(), next));
            if (next.equals(known)
                    || documents.commit(Batch.in(key.partition(), write)).done()) {
                return next;
            }
        }
    }

    /** Whoever removes Laurel from a channel means all threads in it. */
    private static Key silenceKey(String receiver) {
        return new Key(partition(whole(receiver)), "silence");
    }

    private static String whole(String receiver) {
        var thread = receiver.indexOf(";messageid=");
        return thread < 0 ? receiver : receiver.substring(0, thread);
    }

    /** What Teams itself calls somebody. */
    public void remember(PersonId person, String account) {
        keep(new Key(partition(person.value()), "account"), new Account(account), Account.class);
    }

    /** What Teams calls somebody, if they ever wrote. */
    public Optional<String> account(PersonId person) {
        return documents
                .read(new Key(partition(person.value()), "account"), Account.class)
                .map(stored -> stored.value().id());
    }

    /** The person's Teams speaks this language. */
    public void rememberClient(PersonId person, Locale language) {
        keep(clientKey(person), new Client(language.toLanguageTag()), Client.class);
    }

    /** The language that the person's Teams spoke when they last wrote. */
    Optional<Locale> clientLanguage(PersonId person) {
        var key = clientKey(person);
        var client = seen.get(key) instanceof Client known
                ? Optional.of(known)
                : documents.read(key, Client.class).map(Stored::value);
        return client.map(known -> Locale.forLanguageTag(known.language()));
    }

    /** Something came from the bank. */
    public void remember(Home home) {
        keep(HOME, new Tenant(home), Tenant.class);
    }

    /** The person is reached in this conversation from now on. */
    public void move(PersonId person, String conversation) {
        home().ifPresent(home -> remember(person, new Address(home.serviceUrl(), conversation)));
    }

    /** The person is to be reached anew. */
    public void forget(PersonId person) {
        forget(person.value());
    }

    /** The receiver is to be reached anew. */
    public void forget(String receiver) {
        var key = key(receiver);
        seen.remove(key);
        documents
                .read(key, Place.class)
                .ifPresent(place -> documents.commit(Batch.in(key.partition(), Write.delete(place))));
    }

    /** Where the receiver is reached; nothing if nobody knows. */
    public Optional<Address> find(String receiver) {
        return documents
                .read(key(receiver), Place.class)
                .map(place -> place.value().address());
    }

    /** The bank in Teams; nothing as long as nothing came from there. */
    public Optional<Home> home() {
        return documents.read(HOME, Tenant.class).map(tenant -> tenant.value().home());
    }

    private <T extends Document> void keep(Key key, T document, Class<T> type) {
        if (document.equals(seen.get(key))) {
            return;
        }
        var before = documents.read(key, type);
        if (before.isEmpty() || !document.equals(before.get().value())) {
            // If somebody else is faster, theirs is as fresh.
            var write = before.<Write>map(stored -> Write.replace(stored, document))
                    .orElseGet(() -> Write.create(key.id(), document));
            documents.commit(Batch.in(key.partition(), write));
        }
        if (seen.size() >= MOST_SEEN) {
            seen.clear();
        }
        seen.put(key, document);
    }

    private static Key clientKey(PersonId person) {
        return new Key(partition(person.value()), "client");
    }

    private static Key key(String receiver) {
        return new Key(partition(receiver), "address");
    }

    @Kind("address")
    private record Place(Address address) implements Document {}

    @Kind("account")
    private record Account(String id) implements Document {}

    @Kind("client")
    private record Client(String language) implements Document {}

    /** Whether somebody has removed Laurel, and how often they did. */
    @Kind("silence")
    private record Silence(boolean quiet, int times) implements Document {}

    /** The team that a channel belongs to. */
    @Kind("team")
    private record Team(String id) implements Document {}

    @Kind("tenant")
    private record Tenant(Home home) implements Document {}
}
