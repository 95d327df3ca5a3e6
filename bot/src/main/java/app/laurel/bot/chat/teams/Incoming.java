package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.Place;
import app.laurel.bot.store.Hash;
import app.laurel.cards.Languages;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity that has all that an answer needs.
 *
 * @param id the activity's, or one derived from its bytes
 * @param sender the sender's Entra object id, or what else Teams calls them
 */
record Incoming(Activity activity, String id, String sender, Address address) {

    /** Nothing if it does not say who sent it, or where to answer. */
    static Optional<Incoming> of(Activity activity, byte[] body) {
        var conversation = activity.getConversation();
        var conversationId = conversation == null ? "" : text(conversation.getId());
        var serviceUrl = text(activity.getServiceUrl());
        var sender = sender(activity.getFrom());
        if (conversationId.isEmpty() || sender.isEmpty() || !serviceUrl.matches("https?://[^\\s?#]+")) {
            return Optional.empty();
        }
        var id = text(activity.getId());
        return Optional.of(new Incoming(
                activity,
                id.isEmpty() ? "body-" + Hash.of(new String(body, java.nio.charset.StandardCharsets.UTF_8)) : id,
                sender,
                new Address(serviceUrl, conversationId)));
    }

    private static String sender(@Nullable ChannelAccount from) {
        if (from == null) {
            return "";
        }
        var entra = text(from.getAadObjectId());
        return entra.isEmpty() ? text(from.getId()) : entra;
    }

    /** What Teams itself calls the sender; empty if it is no user. */
    String account() {
        var id = text(activity.getFrom().getId());
        return id.startsWith("29:") ? id : "";
    }

    Place place() {
        var conversation = activity.getConversation();
        return switch (text(conversation.getConversationType())) {
            case "channel" -> new Place.Shared(address.conversation(), true);
            case "groupChat" -> new Place.Shared(address.conversation(), false);
            default ->
                conversation.isGroup() || isBetweenColleagues()
                        ? new Place.Shared(address.conversation(), false)
                        : new Place.Personal(address.conversation());
        };
    }

    // Two colleagues' chat calls itself personal, too, when they use Laurel in it.
    private boolean isBetweenColleagues() {
        return address.conversation().endsWith("@unq.gbl.spaces");
    }

    Home home() {
        var tenant = Activities.tree(activity.getChannelData())
                .path("tenant")
                .path("id")
                .asText("");
        var own = text(activity.getConversation().getTenantId());
        return new Home(address.serviceUrl(), tenant.isEmpty() ? own : tenant, bot());
    }

    String bot() {
        return activity.getRecipient() == null
                ? ""
                : text(activity.getRecipient().getId());
    }

    /** The language of the Teams that it was typed in, if Laurel speaks it. */
    Optional<Locale> clientLanguage() {
        return Languages.spoken(Locale.forLanguageTag(text(activity.getLocale())));
    }

    JsonNode value() {
        return Activities.tree(activity.getValue());
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
