package app.laurel.bot.chat;

import app.laurel.bot.chat.Connector.Sent;
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
    private final ChannelSettings channel;

    Delivery(Documents documents, Addresses addresses, Connector connector, ChannelSettings channel) {
        this.documents = documents;
        this.addresses = addresses;
        this.connector = connector;
        this.channel = channel;
    }

    /** What became of the attempt. */
    sealed interface Attempt {}

    record Delivered(Address address, Sent sent) implements Attempt {}

    /** There is no conversation with the receiver, and this is what came of opening one. */
    record Unreachable(Sent sent) implements Attempt {}

    /** Nothing ever came from Teams, so nobody knows where it is. */
    record Homeless() implements Attempt {}

    Attempt of(String receiver, Message message) {
        var known = addresses.find(receiver);
        if (known.isPresent()) {
            return deliver(receiver, message, known.get());
        }
        var home = addresses.home();
        if (home.isEmpty()) {
            return new Homeless();
        }
        if (isChannel(receiver)) {
            return deliver(receiver, message, new Address(home.get().serviceUrl(), receiver));
        }
        return open(home.get(), receiver, message);
    }

    boolean isChannel(String receiver) {
        return channel.programmeChannel().filter(receiver::equals).isPresent();
    }

    private Attempt open(Home home, String receiver, Message message) {
        var opened = connector.open(home, new PersonId(receiver));
        if (opened instanceof Sent.Accepted(var conversation)) {
            var address = new Address(home.serviceUrl(), conversation);
            addresses.remember(receiver, address);
            return deliver(receiver, message, address);
        }
        // Opening a conversation twice gives the same one.
        return new Unreachable(opened instanceof Sent.Unknown ? new Sent.Busy(Duration.ZERO) : opened);
    }

    private Delivered deliver(String receiver, Message message, Address address) {
        var sent = onScreen(receiver, message, address)
                .map(slot -> connector.update(address, slot.activity(), message.card()))
                // Somebody deleted the message, so it is said anew.
                .filter(update -> !(update instanceof Sent.Refused || update instanceof Sent.Gone))
                .orElseGet(() -> connector.post(address, message.card()));
        return new Delivered(address, sent);
    }

    private Optional<Slot> onScreen(String receiver, Message message, Address address) {
        return message.slot()
                .flatMap(slot -> documents.read(Slot.key(receiver, slot), Slot.class))
                .map(Stored::value)
                .filter(slot -> slot.conversation().equals(address.conversation()));
    }
}
