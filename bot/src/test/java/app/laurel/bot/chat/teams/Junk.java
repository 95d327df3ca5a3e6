package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Activities as nobody should send them: near enough to real ones to get far. */
final class Junk {

    /** Stands in every text that is made up, so that it can be found where it must not be. */
    static final String MARK = "zqx";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode DEEP = JSON.textNode(MARK + " deep");
    private static final int MOST_DEEP = 1_500;
    private static final int MOST_LONG = 60_000;
    private static final List<String> TYPES = List.of(
            "message",
            "message",
            "message",
            "invoke",
            "invoke",
            "invoke",
            "conversationUpdate",
            "installationUpdate",
            "messageReaction",
            "messageUpdate",
            "messageDelete",
            "typing",
            "event",
            "endOfConversation",
            "handoff");
    private static final List<String> INVOKES = List.of(
            "adaptiveCard/action",
            "adaptiveCard/action",
            "adaptiveCard/action",
            "application/search",
            "composeExtension/query",
            "composeExtension/fetchTask",
            "composeExtension/submitAction",
            "task/fetch",
            "task/submit",
            "fileConsent/invoke",
            "signin/verifyState",
            "actionableMessage/executeAction");
    private static final List<String> TIMES = List.of(
            "2026-11-22T09:00:00Z",
            "2026-11-22T09:00:00.5Z",
            "2026-13-45T99:99:99Z",
            "0000-00-00",
            "tomorrow",
            "-1",
            "9999999999999999999",
            "2026-11-22T09:00:00+99:00");
    private static final List<String> PIECES = List.of(
            "\u0000",
            "\u202e",
            "\ud800",
            "\udfff",
            "\ufeff",
            "\u200b",
            "مرحبا",
            "👩‍👩‍👧",
            "e\u0301",
            "<at>",
            "</at>",
            "<script>",
            "${",
            "{{",
            "\\u0000",
            "'; drop table",
            "../../",
            "\r\nX-Header: a",
            "%s%n",
            "@/etc/passwd",
            "**",
            "\"",
            "\\");

    private final Random random;
    private final String serviceUrl;
    private final List<String> people;
    private final List<String> words;
    private final List<String> verbs;

    /**
     * All chance comes from the given source.
     *
     * @param people the ids of colleagues
     * @param words what Laurel listens for
     * @param verbs what its buttons send
     */
    Junk(Random random, String serviceUrl, List<String> people, List<String> words, List<String> verbs) {
        this.random = random;
        this.serviceUrl = serviceUrl;
        this.people = people;
        this.words = words;
        this.verbs = verbs;
    }

    byte[] next() {
        var activity = activity();
        for (int i = random.nextInt(3); i > 0; i--) {
            change(activity);
        }
        var text = deepened(activity.toString());
        if (isIn(15)) {
            text = doubled(text);
        }
        var body = text.getBytes(StandardCharsets.UTF_8);
        return isIn(20) ? broken(body) : body;
    }

    private ObjectNode activity() {
        var type = one(TYPES);
        var person = isIn(5) ? text() : one(people);
        var activity = JSON.objectNode().put("type", type).put("id", "fuzz-" + random.nextLong());
        activity.put("timestamp", one(TIMES)).put("localTimestamp", one(TIMES)).put("expiration", one(TIMES));
        activity.put("serviceUrl", serviceUrl).put("channelId", "msteams").put("locale", text());
        activity.putObject("from").put("id", "29:" + person).put("name", text()).put("aadObjectId", person);
        activity.putObject("conversation")
                .put("id", isIn(4) ? "19:fuzz@thread.tacv2" : "a:" + person)
                .put("conversationType", one(List.of("personal", "personal", "groupChat", "channel", MARK)))
                .put("tenantId", "bank");
        activity.putObject("recipient").put("id", "28:laurel").put("name", "Laurel");
        var data = activity.putObject("channelData");
        data.putObject("tenant").put("id", "bank");
        if (isIn(3)) {
            data.putObject("team").put("id", isIn(3) ? text() : "19:team@thread.tacv2");
            data.putObject("channel").put("id", isIn(3) ? text() : "19:fuzz@thread.tacv2");
        }
        activity.put("replyToId", "card-" + random.nextInt(9));
        if (type.equals("message")) {
            message(activity);
        } else if (type.equals("invoke")) {
            invoke(activity);
        } else {
            activity.put("action", one(List.of("remove", "remove-upgrade", MARK)));
            activity.putArray("membersRemoved").addObject().put("id", "28:laurel");
            activity.putArray("reactionsAdded").addObject().put("type", text());
        }
        return activity;
    }

    private void message(ObjectNode activity) {
        activity.put("text", isIn(2) ? one(words) + " " + text() : text());
        if (isIn(3)) {
            var mention = activity.putArray("entities").addObject().put("type", "mention");
            mention.put("text", "<at>" + text() + "</at>")
                    .putObject("mentioned")
                    .put("id", isIn(2) ? "29:" + text() : text());
        }
        if (isIn(4)) {
            activity.set("value", pressed());
        }
        if (isIn(6)) {
            activity.putArray("attachments")
                    .addObject()
                    .put("contentType", "text/html")
                    .put("content", text());
        }
    }

    private void invoke(ObjectNode activity) {
        var name = isIn(12) ? text() : one(INVOKES);
        var value = activity.put("name", name).putObject("value");
        value.put("commandId", one(words)).put("dataset", text()).put("queryText", text());
        value.putArray("parameters").addObject().put("name", text()).put("value", text());
        value.putObject("queryOptions").put("skip", random.nextInt()).put("count", random.nextInt());
        value.putObject("messagePayload")
                .putObject("body")
                .put("content", text())
                .put("contentType", "html");
        value.set("data", pressed());
        value.putObject("action")
                .put("type", "Action.Execute")
                .put("verb", verb())
                .set("data", pressed());
    }

    private ObjectNode pressed() {
        var data = JSON.objectNode().put("verb", verb());
        for (var field : List.of("id", "once", "text", "name", "cycle", "award", "reason", "person", "product")) {
            if (isIn(2)) {
                data.set(field, junk(2));
            }
        }
        return data;
    }

    private String verb() {
        return isIn(3) ? text() : one(verbs);
    }

    /** Takes a part of it away, or puts something else in its place. */
    private void change(ObjectNode activity) {
        var place = activity;
        while (isIn(2) && one(place.properties().stream().toList()).getValue() instanceof ObjectNode deeper) {
            if (deeper.isEmpty()) {
                break;
            }
            place = deeper;
        }
        var field = one(place.properties().stream().toList()).getKey();
        // Without these nothing gets past the door, which has tests of its own.
        if (List.of("serviceUrl", "channelId", "tenantId", "tenant", "channelData")
                        .contains(field)
                && !isIn(10)) {
            return;
        }
        if (isIn(3)) {
            place.remove(field);
        } else {
            place.set(field, junk(3));
        }
        if (place.isEmpty()) {
            place.putNull(MARK);
        }
    }

    private JsonNode junk(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(random.nextDouble() * Double.MAX_VALUE);
            case 4 -> JSON.numberNode(new java.math.BigDecimal("1e" + random.nextInt(400)));
            case 5 -> JSON.textNode(MARK.repeat(random.nextInt(isIn(20) ? MOST_LONG / 3 : 50)));
            case 6, 7 -> JSON.textNode(text());
            case 8 -> JSON.arrayNode().add(junk(depth - 1)).add(junk(depth - 1));
            case 9 -> JSON.objectNode().set(text(), junk(depth - 1));
            case 10 -> JSON.objectNode();
            default -> isIn(20) ? DEEP : JSON.arrayNode();
        };
    }

    // Deeper than a tree can be written, so it is put in afterwards.
    private String deepened(String json) {
        var depth = random.nextInt(MOST_DEEP);
        return json.replace(DEEP.toString(), "[".repeat(depth) + "\"" + MARK + "\"" + "]".repeat(depth));
    }

    private String text() {
        var text = new StringBuilder(MARK);
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(isIn(2) ? one(PIECES) : Integer.toString(random.nextInt(), 36))
                    .append(isIn(2) ? " " : "");
        }
        return text.toString();
    }

    /** A field comes a second time, as something else. */
    private String doubled(String object) {
        var field = one(List.of("type", "text", "from", "value", "conversation", "name", "id"));
        var again = ",\"" + field + "\":" + junk(1) + "}";
        return object.substring(0, object.length() - 1) + again;
    }

    private byte[] broken(byte[] body) {
        var broken = isIn(2) ? Arrays.copyOf(body, random.nextInt(body.length + 1)) : body.clone();
        for (int i = random.nextInt(4); i > 0 && broken.length > 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    /** True once in so many times. */
    private boolean isIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T one(List<T> many) {
        return new ArrayList<>(many).get(random.nextInt(many.size()));
    }
}
