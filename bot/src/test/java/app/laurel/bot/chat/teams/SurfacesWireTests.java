package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Upcaster;
import app.laurel.cards.chat.AnswerCard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Laurel in the compose box, in message menus, in windows, groups and teams, as Teams speaks with it. */
class SurfacesWireTests {

    private static ConfigurableApplicationContext laurel;
    private static TeamsTwin teams;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        laurel = new SpringApplicationBuilder(LaurelBot.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--laurel.data=" + data,
                        "--laurel.forms.people=searched",
                        "--laurel.demo.person=nobody");
        teams = new TeamsTwin(laurel.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        teams.close();
        laurel.close();
    }

    @BeforeEach
    void forget() {
        teams.forget();
    }

    @Test
    void nominatesFromAMessageInAWindow() {
        var opened = window(invoke("composeExtension/fetchTask", "grace", fromMessage("nominateFromMessage", "tess")));
        assertThat(opened.at("/card/contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        var card = opened.at("/card/content");
        assertThat(card.toString())
                .contains("Tess", "“You saved my day & more”")
                .doesNotContain("<p>", "Action.Execute");

        var next = submit("composeExtension/submitAction", card, "Next", fields());
        assertThat(next.at("/card/content").toString()).contains("You saved my day");
        var done = submit("composeExtension/submitAction", next.at("/card/content"), "Submit", fields());
        assertThat(done.at("/title").asText()).contains("is nominated for");
        assertThat(teams.answers()).isEmpty();
    }

    @Test
    void hasOneEffectHoweverOftenTeamsSendsTheSameSubmit() {
        var form = window(invoke("composeExtension/fetchTask", "grace", fromMessage("kudos", "tess")))
                .at("/card/content");
        var press = pressed("composeExtension/submitAction", form, "Give kudos", fields());
        var first = teams.posts(press).json();
        for (int i = 0; i < 3; i++) {
            assertThat(teams.posts(press).json()).isEqualTo(first);
        }
        // The same form again, as if the first answer had been lost: a new activity, and still one effect.
        var again = pressed("composeExtension/submitAction", form, "Give kudos", fields());
        assertThat(teams.posts(again).json().at("/task/value/title").asText())
                .isEqualTo(first.at("/task/value/title").asText());
        teams.hears(SurfacesWireTests::announcesTheDay);
        laurel.getBean(Messenger.class)
                .tell(new PersonId("grace"), Matter.ANSWER, "after", AnswerCard.of("After all announcements"));
        teams.hears(call -> call.text().contains("After all announcements"));
        assertThat(teams.calls()).filteredOn(SurfacesWireTests::announcesTheDay).hasSize(1);
    }

    private static boolean announcesTheDay(TeamsTwin.Call call) {
        return call.path().contains("announcements") && call.text().contains("You saved my day");
    }

    @Test
    void opensAWindowFromACardAndClosesIt() {
        var fetch = teams.activity("invoke", "grace").put("name", "task/fetch");
        fetch.putObject("value").putObject("data").put("verb", "chat.say").put("text", "nominate");
        var form = window(teams.posts(fetch).json()).at("/card/content");
        var cancelled = teams.posts(pressed("task/submit", form, "Cancel", fields()));
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.body()).isEmpty();
    }

    @Test
    void answersAPressOfAFormerWindowWithItsPresentState() {
        var submit = teams.activity("invoke", "grace").put("name", "task/submit");
        submit.putObject("value").putObject("data").put("verb", "former.deed");
        assertThat(window(teams.posts(submit).json()).toString()).contains("from an earlier time");
        assertThat(window(invoke("composeExtension/fetchTask", "grace", object().put("commandId", "former")))
                        .toString())
                .contains("from an earlier time");
        assertThat(window(invoke("task/submit", "grace", object())).toString()).contains("from an earlier time");
    }

    @Test
    void findsColleaguesInTheComposeBoxPageByPage() {
        var found = query("findColleague", "tess", 0);
        assertThat(found.path("type").asText()).isEqualTo("result");
        assertThat(found.path("attachments")).hasSize(1);
        var one = found.at("/attachments/0");
        assertThat(one.at("/preview/content/title").asText()).startsWith("Tess");
        assertThat(one.at("/content/type").asText()).isEqualTo("AdaptiveCard");
        assertThat(query("findColleague", "tess", 1).path("type").asText()).isEqualTo("message");
        assertThat(query("findColleague", "zzzz", 0).path("text").asText()).contains("nothing that fits");
        assertThat(query("former", "", 0).path("type").asText()).isEqualTo("message");
    }

    @Test
    void fillsAFieldWhileANameIsTyped() {
        var value = object().put("queryText", "tes").put("dataset", "people").put("kind", "search");
        var answer = invoke("application/search", "grace", value);
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.search.searchResponse");
        assertThat(answer.at("/value/results/0/title").asText()).startsWith("Tess");
        assertThat(answer.at("/value/results/0/value").asText()).isEqualTo("tess");
        assertThat(invoke("application/search", "grace", value.put("dataset", "former"))
                        .at("/value/results"))
                .isEmpty();
    }

    @Test
    void asksForPeopleByAFieldThatFillsItself() {
        teams.says("grace", "kudos");
        var form =
                teams.hears(call -> call.text().contains("Thank a colleague")).card();
        var field = form.findParent("choices.data");
        assertThat(field.path("choices.data").path("dataset").asText()).isEqualTo("people");
        var data = object().put("people", "tess,ben")
                .put("text", "for the evening")
                .put("once", "x1");
        assertThat(teams.posts(teams.press("grace", "kudos.give", data)).json().toString())
                .contains("Tess", "Ben Okafor");
    }

    @Test
    void tellsAStrangerWhatToDo() {
        assertThat(asStranger("composeExtension/query", "fr-CA")
                        .at("/composeExtension/text")
                        .asText())
                .startsWith("Je ne vous trouve pas");
        assertThat(asStranger("composeExtension/fetchTask", "es-MX")
                        .at("/task/value")
                        .asText())
                .startsWith("Todavía no le encuentro");
        assertThat(asStranger("task/submit", "ar").at("/task/value").asText()).startsWith("لا أجدك");
        assertThat(asStranger("adaptiveCard/action", "de-DE").path("value").asText())
                .startsWith("I can't find you");
        assertThat(asStranger("application/search", "").at("/value/results")).isEmpty();
        assertThat(teams.says("a stranger", "rewards").status()).isEqualTo(202);
        assertThat(teams.hears(call -> call.path().contains("a:a stranger")).text())
                .contains("I can't find you");
        assertThat(teams.calls())
                .filteredOn(call -> call.text().contains("stranger"))
                .hasSize(1);
    }

    private static JsonNode asStranger(String name, String locale) {
        var activity = teams.activity("invoke", "a stranger").put("name", name).put("locale", locale);
        var value = activity.putObject("value").put("commandId", "myRewards").put("dataset", "people");
        value.putObject("action").put("verb", "chat.say").putObject("data").put("text", "rewards");
        return teams.posts(activity).json();
    }

    @Test
    void doesNotMistakeAChatOfTwoColleaguesForItsOwn() {
        var query = teams.activity("invoke", "victor").put("name", "composeExtension/query");
        query.putObject("value").put("commandId", "findColleague");
        ((ObjectNode) query.path("conversation")).put("id", "19:victor_ben@unq.gbl.spaces");
        teams.posts(query);
        laurel.getBean(Messenger.class)
                .tell(new PersonId("victor"), Matter.ANSWER, "surfaces", AnswerCard.of("For Victor alone"));
        var call = teams.hears(one -> one.text().contains("For Victor alone"));
        assertThat(call.path()).contains("opened-victor").doesNotContain("unq.gbl");

        var press = teams.press("ben", "chat.say", object().put("text", "rewards"));
        ((ObjectNode) press.path("conversation")).put("id", "19:victor_ben@unq.gbl.spaces");
        assertThat(teams.posts(press).json().path("value").asText()).isEqualTo("I've answered you privately.");
    }

    @Test
    void namesWhoIsMentionedByTheirEntraIdAndNotTheirName() {
        teams.posts(mentioning("Ben Okafor", "tess", "kudos <at>Ben Okafor</at> for a fine evening"));
        teams.hears(call -> call.text().contains("You have thanked Tess"));
        teams.posts(mentioning("Ben Okafor", "a-guest", "kudos <at>Ben Okafor</at> thanks"));
        teams.hears(call -> call.text().contains("I don't know Ben Okafor as a colleague"));
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("You have thanked Ben"));
    }

    @Test
    void mistakesNobodyForAColleagueOfTheSameNameWhomTeamsKnowsByAnotherId() {
        teams.says("tess", "hi");
        var name = laurel.getBean(People.class).get(new PersonId("tess")).name();
        teams.posts(teamsOwn(name, "29:a-guest", "nominate <at>" + name + "</at> for the evening"));
        var regret = teams.hears(call -> call.text().contains("as a colleague"));
        var goOn = (ObjectNode) regret.card().at("/actions/0/data");
        assertThat(goOn.path("text").asText()).isEqualTo("nominate for the evening");
        teams.forget();
        teams.posts(teamsOwn(name, "29:tess", "kudos <at>" + name + "</at> for the morning"));
        teams.hears(call -> call.text().contains("You have thanked Tess"));
    }

    @Test
    void mistakesNoGuestForAColleagueWhoHasNeverWritten() {
        teams.knows("29:unheard-guest", "a-guest");
        var name = laurel.getBean(People.class).get(new PersonId("priya")).name();
        teams.posts(teamsOwn(name, "29:unheard-guest", "kudos <at>" + name + "</at> for the evening"));
        teams.hears(call -> call.text().contains("I don't know " + name + " as a colleague"));
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("You have thanked"));
    }

    @Test
    void knowsFromTeamsWhoIsMeantWhateverTheyAreCalled() {
        teams.knows("29:called-otherwise", "priya");
        for (int i = 1; i <= 2; i++) {
            teams.posts(teamsOwn("P. (Toronto)", "29:called-otherwise", "kudos <at>P. (Toronto)</at> for day " + i));
            var thanked = i;
            await(() -> teams.calls().stream()
                            .filter(call -> call.text().contains("You have thanked Priya"))
                            .count()
                    == thanked);
        }
    }

    @Test
    void goesByTheNameWhereTeamsDoesNotSayWhoItIs() {
        teams.posts(teamsOwn("Ben Okafor", "29:unsaid", "kudos <at>Ben Okafor</at> for the audit"));
        teams.hears(call -> call.text().contains("You have thanked Ben Okafor"));
    }

    /** A mention as most clients make it, without an Entra id. */
    private static ObjectNode teamsOwn(String name, String account, String text) {
        var message = mentioning(name, "nobody", text);
        var mentioned = (ObjectNode) message.at("/entities/0/mentioned");
        mentioned.put("id", account).remove("aadObjectId");
        return message;
    }

    @Test
    void saysKudosAloudWhereItIsMentionedAndUpdatesThatCard() {
        var said = teams.inChannel(mentioning("Laurel", "", "<at>Laurel</at> kudos ben for the ladder"));
        teams.posts(said);
        var card = teams.hears(
                call -> call.text().contains("for the ladder") && call.path().contains("19:lunch"));
        assertThat(card.text()).contains("thanks Ben Okafor", "Join in");
        var data = (ObjectNode) card.card().at("/actions/0/data");
        var join = teams.inChannel(teams.press("tess", "kudos.join", data)).put("replyToId", "the-card");
        assertThat(teams.posts(join).json().at("/value").toString()).contains("joined in");
        var update = teams.hears(call -> call.method().equals("PUT"));
        assertThat(update.path()).endsWith("/activities/the-card");
    }

    @Test
    void isThereForAGroupChatThatMentionsIt() {
        teams.posts(inGroup(teams.activity("installationUpdate", "grace").put("action", "add")));
        teams.hears(call -> call.path().contains("19:friends") && call.text().contains("Hello everybody"));
        teams.posts(inGroup(mentioning("Laurel", "", "<at>Laurel</at> help")));
        teams.hears(call -> call.path().contains("19:friends") && call.text().contains("What I can do for you"));
        teams.posts(inGroup(mentioning("Laurel", "", "<at>Laurel</at> rewards")));
        teams.hears(call -> call.path().contains("19:friends") && call.text().contains("answered you privately"));
        teams.posts(inGroup(teams.activity("installationUpdate", "grace").put("action", "remove")));
        laurel.getBean(Messenger.class)
                .announce("19:friends@thread.v2", "unheard", voice -> AnswerCard.of("No friend hears this"));
        awaitState("19:friends@thread.v2", new Kept("unheard", "GIVEN_UP"));
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("No friend hears"));
    }

    private static ObjectNode inGroup(ObjectNode activity) {
        activity.putObject("conversation")
                .put("id", "19:friends@thread.v2")
                .put("conversationType", "groupChat")
                .put("isGroup", true)
                .put("tenantId", "bank");
        return activity;
    }

    @Test
    void saysOnceInATeamForWhomItIsThere() {
        var added = teams.inChannel(teams.activity("conversationUpdate", "grace"));
        added.putArray("membersAdded").addObject().put("id", "28:laurel");
        teams.posts(added);
        teams.posts(
                teams.inChannel(teams.activity("installationUpdate", "grace").put("action", "add")));
        var call = teams.hears(one -> one.text().contains("Hello everybody"));
        assertThat(call.path()).contains("19:lunch");
        assertThat(teams.calls().stream().filter(one -> one.text().contains("Hello everybody")))
                .hasSize(1);
    }

    @Test
    void greetsEachTeamAndOnceMoreWhereItIsBack() {
        for (var team : List.of("19:first", "19:second")) {
            teams.posts(inTeam(team, "add"));
            awaitHellos(team, 1);
        }
        var removed = inTeam("19:first", "").put("type", "conversationUpdate");
        removed.putArray("membersRemoved").addObject().put("id", "28:laurel");
        teams.posts(removed);
        teams.posts(inTeam("19:first", "remove"));
        laurel.getBean(Messenger.class).announce("19:first", "unheard", voice -> AnswerCard.of("Nobody hears this"));
        awaitState("19:first", new Kept("unheard", "GIVEN_UP"));
        teams.posts(inTeam("19:first", "add"));
        teams.posts(inTeam("19:first", "add-upgrade"));
        awaitHellos("19:first", 2);
        laurel.getBean(Messenger.class).announce("19:first", "heard", voice -> AnswerCard.of("All hear this"));
        teams.hears(call -> call.text().contains("All hear this"));
        assertThat(hellos("19:first")).isEqualTo(2);
        assertThat(hellos("19:second")).isOne();
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("Nobody hears this"));
    }

    @Test
    void isSilentInAllChannelsOfATeamThatHasRemovedItUntilItIsBack() {
        teams.tells(
                "/v3/teams/19:bank/conversations", "{\"conversations\":[{\"id\":\"19:bank\"},{\"id\":\"19:listed\"}]}");
        teams.posts(ofTeam(inTeam("19:bank", "add"), "19:bank"));
        awaitHellos("19:bank", 1);
        teams.posts(ofTeam(inTeam("19:bank", "").put("type", "conversationUpdate"), "19:created"));
        teams.posts(ofTeam(teams.inChannel(teams.message("grace", "hi")), "19:spoken"));
        var channels = List.of("19:listed", "19:created", "19:spoken");
        channels.forEach(channel -> awaitTeam(channel, "19:bank"));
        teams.posts(ofTeam(inTeam("19:bank", "remove"), "19:bank"));
        for (var channel : channels) {
            laurel.getBean(Messenger.class)
                    .announce(channel, "unheard", voice -> AnswerCard.of("Nobody in the team hears this"));
            awaitState(channel, new Kept("unheard", "GIVEN_UP"));
        }
        teams.posts(ofTeam(inTeam("19:bank", "add"), "19:bank"));
        awaitHellos("19:bank", 2);
        for (var channel : channels) {
            laurel.getBean(Messenger.class)
                    .announce(channel, "heard", voice -> AnswerCard.of("All in the team hear this"));
            teams.hears(call -> call.path().contains(channel) && call.text().contains("All in the team"));
        }
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("Nobody in the team"));
    }

    private static ObjectNode ofTeam(ObjectNode activity, String channel) {
        var data = activity.putObject("channelData");
        data.putObject("tenant").put("id", "bank");
        data.putObject("team").put("id", "19:bank");
        data.putObject("channel").put("id", channel);
        return activity;
    }

    /** As much of a channel as says whose it is. */
    @Kind("team")
    private record Owned(String id) implements Document {}

    private static void awaitTeam(String channel, String team) {
        await(() -> laurel.getBean(Documents.class)
                .read(new Key("M|" + channel, "team"), Owned.class)
                .filter(owned -> owned.value().id().equals(team))
                .isPresent());
    }

    private static ObjectNode inTeam(String team, String action) {
        var activity =
                teams.inChannel(teams.activity("installationUpdate", "grace").put("action", action));
        ((ObjectNode) activity.path("conversation")).put("id", team);
        return activity;
    }

    private static void awaitHellos(String team, int count) {
        teams.hears(call -> hellos(team) == count);
    }

    private static long hellos(String team) {
        return teams.calls().stream()
                .filter(call -> call.path().contains(team) && call.text().contains("Hello everybody"))
                .count();
    }

    @Test
    void isSilentFromItsRemovalUntilItIsBack() {
        teams.says("hana", "hi");
        teams.posts(teams.activity("installationUpdate", "hana").put("action", "remove"));
        tell("hana", "gone", "You are not to hear this");
        awaitState("hana", new Kept("gone", "DROPPED"));
        teams.posts(teams.activity("installationUpdate", "hana").put("action", "add"));
        teams.hears(call ->
                call.path().contains("hana") && call.body().path("replyToId").isMissingNode());
        tell("hana", "back", "You are to hear this");
        teams.hears(call -> call.text().contains("You are to hear this"));
        assertThat(teams.calls()).noneMatch(call -> call.text().contains("You are not to hear this"));
    }

    /** As much of a message as says what became of it. */
    @Kind(value = "message", version = 2, from = Former.class)
    private record Kept(String cause, String state) implements Document {}

    /** This much of it has always been the same. */
    private enum Former implements Upcaster {
        SAME {
            @Override
            public void next(ObjectNode message) {
                assertThat(message.has("cause")).isTrue();
            }
        }
    }

    private static void awaitState(String receiver, Kept wanted) {
        await(() -> messages(receiver).anyMatch(wanted::equals));
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static Stream<Kept> messages(String receiver) {
        return laurel.getBean(Documents.class).all(Query.in("M|" + receiver, Kept.class)).stream()
                .map(Stored::value);
    }

    private static void tell(String person, String cause, String text) {
        laurel.getBean(Messenger.class).tell(new PersonId(person), Matter.ANSWER, cause, AnswerCard.of(text));
    }

    private static JsonNode invoke(String name, String person, ObjectNode value) {
        var activity = teams.activity("invoke", person).put("name", name);
        activity.set("value", value);
        return teams.posts(activity).json();
    }

    private static ObjectNode fromMessage(String command, String author) {
        var value = object().put("commandId", command).put("commandContext", "message");
        var message = value.putObject("messagePayload").put("id", "1");
        message.putObject("body")
                .put("contentType", "html")
                .put("content", "<div><p>You saved my day &amp; more</p></div>");
        message.putObject("from").putObject("user").put("id", author).put("displayName", "Tess");
        return value;
    }

    private static JsonNode submit(String name, JsonNode card, String button, ObjectNode fields) {
        return window(teams.posts(pressed(name, card, button, fields)).json());
    }

    /** The press of a plain button, which sends its data and what the fields hold. */
    private static ObjectNode pressed(String name, JsonNode card, String button, ObjectNode fields) {
        var activity = teams.activity("invoke", "grace").put("name", name);
        var data = activity.putObject("value").putObject("data");
        card.findParents("id").stream()
                .filter(field -> field.path("type").asText().startsWith("Input."))
                .forEach(field ->
                        data.put(field.path("id").asText(), field.path("value").asText()));
        data.setAll(fields);
        card.path("actions").forEach(action -> {
            if (action.path("title").asText().equals(button)) {
                assertThat(action.path("type").asText()).isEqualTo("Action.Submit");
                data.setAll((ObjectNode) action.path("data"));
            }
        });
        assertThat(data.has("verb")).as("A button %s in %s", button, card).isTrue();
        return activity;
    }

    private static JsonNode window(JsonNode answer) {
        assertThat(answer.at("/task/type").asText()).as("%s", answer).isEqualTo("continue");
        return answer.at("/task/value");
    }

    private static JsonNode query(String command, String text, int skip) {
        var value = object().put("commandId", command);
        value.putArray("parameters").addObject().put("name", "text").put("value", text);
        value.putObject("queryOptions").put("skip", skip).put("count", 25);
        return invoke("composeExtension/query", "grace", value).path("composeExtension");
    }

    private static ObjectNode mentioning(String name, String entra, String text) {
        var message = teams.message("grace", text);
        var mention = message.putArray("entities").addObject().put("type", "mention");
        mention.put("text", "<at>" + name + "</at>");
        var mentioned = mention.putObject("mentioned").put("name", name);
        if (entra.isEmpty()) {
            mentioned.put("id", "28:laurel");
        } else {
            mentioned.put("id", "29:" + entra).put("aadObjectId", entra);
        }
        return message;
    }

    private static ObjectNode fields() {
        return object();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
