package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.traffic.Traffic;
import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Stored;
import java.time.Duration;
import java.util.Optional;

/** One attempt to bring one message to its receiver, wherever they are reached. */
final class Delivery {

    private final Documents documents;
    private final Addresses addresses;
    private final Connector connector;
    private final Traffic traffic;
    private final AppInstalling installing;

    Delivery(Documents documents, Addresses addresses, Connector connector, Traffic traffic, AppInstalling installing) {
        this.documents = documents;
        this.addresses = addresses;
        this.connector = connector;
        this.traffic = traffic;
        this.installing = installing;
    }

    /**
     * What became of the attempt.
     *
     * @param conversation where it went; empty if there is none with the receiver
     */
    record Attempt(String conversation, Sent sent) {}

    /** The conversation with the receiver, or the receiver's own name until one is opened; nothing if Teams is unknown. */
    Optional<String> conversation(String receiver) {
        return addresses
                .find(receiver)
                .map(Address::conversation)
                .or(() -> addresses.home().map(home -> receiver));
    }

    /** Whether the receiver has removed Laurel, and hears nothing until they have it again. */
    boolean isUnwanted(String receiver) {
        return addresses.isSilent(receiver);
    }

    Attempt of(String receiver, Message message) {
        var known = addresses.find(receiver);
        if (known.isEmpty()) {
            return open(receiver, message);
        }
        var attempt = deliver(receiver, message, known.get());
        if (attempt.sent() instanceof Sent.Gone && !message.shared()) {
            // The conversation may have been made anew since.
            addresses.forget(receiver);
            traffic.also();
            return open(receiver, message);
        }
        return attempt;
    }

    private Attempt open(String receiver, Message message) {
        var home = addresses.home().orElseThrow();
        if (message.shared()) {
            return deliver(receiver, message, new Address(home.serviceUrl(), receiver));
        }
        var person = new PersonId(receiver);
        if (installing.install(person) instanceof AppInstalling.Later(var pause)) {
            return new Attempt("", new Sent.Busy(pause));
        }
        var opened = connector.open(home, person);
        if (opened instanceof Sent.Accepted(var conversation)) {
            var address = addresses.opened(receiver, new Address(home.serviceUrl(), conversation));
            traffic.also(address.conversation());
            return deliver(receiver, message, address);
        }
        // Opening a conversation twice gives the same one.
        return new Attempt("", opened instanceof Sent.Unknown ? new Sent.Busy(Duration.ZERO) : opened);
    }

    private Attempt deliver(String receiver, Message message, Address address) {
        var sent = onScreen(receiver, message, address)
                .map(slot -> connector.update(address, slot.activity(), message.card()))
                .filter(update -> !isDeleted(update, address))
                .orElseGet(() -> connector.post(address, message.card()));
        return new Attempt(address.conversation(), sent);
    }

    /** Somebody deleted the message, so it is said anew. */
    private boolean isDeleted(Sent update, Address address) {
        var deleted = update instanceof Sent.Refused || update instanceof Sent.Gone;
        if (deleted) {
            traffic.also(address.conversation());
        }
        return deleted;
    }

    private Optional<Slot> onScreen(String receiver, Message message, Address address) {
        return message.slot()
                .flatMap(slot -> documents.read(Slot.key(receiver, slot), Slot.class))
                .map(Stored::value)
                .filter(slot -> slot.conversation().equals(address.conversation()));
    }
}
