package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.Place;
import app.laurel.bot.store.Hash;
import app.laurel.cards.Languages;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An activity that has all that an answer needs.
 *
 * @param id the activity's, or one derived from its bytes
 * @param sender the sender's Entra object id, or what else Teams calls them
 */
record Incoming(Activity activity, String id, String sender, Address address) {

    private static final Pattern SERVICE = Pattern.compile("https?://[^\\s?#]+");
    private static final Pattern PLAIN = Pattern.compile("[\\w:;.@|=+-]{1,128}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,400}");

    /** Nothing if it does not say who sent it, or where to answer. */
    static Optional<Incoming> of(Activity activity, byte[] body) {
        return of(activity, id(activity, body));
    }

    /** The same as it was when it came. */
    static Optional<Incoming> again(JsonNode activity, String id) {
        return of(new Activity(activity), id);
    }

    private static Optional<Incoming> of(Activity activity, String id) {
        var conversation = Activity.text(activity.part("conversation"), "id");
        var sender = sender(activity.part("from"));
        if (!isName(conversation)
                || !isName(sender)
                || !SERVICE.matcher(activity.serviceUrl()).matches()) {
            return Optional.empty();
        }
        var address = new Address(activity.serviceUrl(), conversation);
        return Optional.of(new Incoming(activity, id, sender, address));
    }

    /** What ends up in a log and in a key is short and plain, whatever was sent. */
    private static String id(Activity activity, byte[] body) {
        var id = activity.text("id");
        if (id.isEmpty()) {
            return "body-" + Hash.of(new String(body, StandardCharsets.UTF_8));
        }
        return PLAIN.matcher(id).matches() ? id : "id-" + Hash.of(id);
    }

    private static String sender(JsonNode from) {
        var entra = Activity.text(from, "aadObjectId");
        return entra.isEmpty() ? Activity.text(from, "id") : entra;
    }

    /** What Teams itself calls the sender; empty if it is no user. */
    String account() {
        var id = Activity.text(activity.part("from"), "id");
        return id.startsWith("29:") ? id : "";
    }

    Place place() {
        var conversation = activity.part("conversation");
        return switch (Activity.text(conversation, "conversationType")) {
            case "channel" -> new Place.Shared(address.conversation(), true);
            case "groupChat" -> new Place.Shared(address.conversation(), false);
            default ->
                conversation.path("isGroup").asBoolean() || isBetweenColleagues()
                        ? new Place.Shared(address.conversation(), false)
                        : new Place.Personal(address.conversation());
        };
    }

    // Two colleagues' chat calls itself personal, too, when they use Laurel in it.
    private boolean isBetweenColleagues() {
        return address.conversation().endsWith("@unq.gbl.spaces");
    }

    /** The team that the channel belongs to; nothing anywhere else. */
    Optional<String> team() {
        return named("team", "teamsTeamId");
    }

    /** The channel that this is about, which need not be the one where Teams says it. */
    Optional<String> channel() {
        return named("channel", "teamsChannelId");
    }

    private Optional<String> named(String part, String former) {
        var data = activity.part("channelData");
        var id = Activity.text(data.path(part), "id");
        return Optional.of(id.isEmpty() ? Activity.text(data, former) : id).filter(Incoming::isName);
    }

    /** Whether a text can be the id of a conversation or of somebody. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    Home home() {
        var tenant = activity.part("channelData").path("tenant").path("id").asText("");
        var own = Activity.text(activity.part("conversation"), "tenantId");
        return new Home(address.serviceUrl(), tenant.isEmpty() ? own : tenant, bot());
    }

    String bot() {
        return Activity.text(activity.part("recipient"), "id");
    }

    /** The language of the Teams that it was typed in, if Laurel speaks it. */
    Optional<Locale> clientLanguage() {
        return Languages.spoken(Locale.forLanguageTag(activity.text("locale")));
    }

    /** Whether Teams has pressed by itself, to show somebody a card as it is now. */
    boolean isByItself() {
        return Activity.text(value(), "trigger").equals("automatic");
    }

    JsonNode value() {
        return activity.part("value");
    }
}
