package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Standing;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Who;
import app.laurel.bot.chat.typed.Spoken;
import app.laurel.bot.chat.understanding.Understanding;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.cards.Languages;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.HelpCard;
import app.laurel.cards.chat.WelcomeCard;
import app.laurel.cards.common.Button;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Greets, and says what each person can do here. */
final class Help {

    static final String ROOM = "chat";
    static final String SAY = "chat.say";
    static final String HELLO = Understanding.HELLO;
    static final String FILL = "chat.fill";

    /** What the ids of arguments begin with; their place follows. */
    static final String ARGUMENT = "argument-";

    /** What a greeting offers, as far as it exists and the person may use it: the first three, then help. */
    private static final List<String> OFFERS = List.of("approvals", "rewards", "nominate", "refer");

    private static final int MOST_OFFERS = 3;

    /** What people come for, the most frequent first; the others follow, and at last what concerns Laurel itself. */
    private static final List<String> ORDER =
            List.of("nominate", "kudos", "vote", "rewards", "refer", "referrals", "referral", "find", "approvals");

    private static final List<String> LAST = List.of("settings", "help");

    /** The same for what can follow a first word; what is rarely done, and cannot be undone, comes last. */
    private static final List<String> FIRST_SECONDS = List.of("", "show", "troubles", "list");

    private static final List<String> LAST_SECONDS = List.of("write-off", "forfeit");

    private final Routes routes;
    private final People people;

    Help(Routes routes, People people) {
        this.routes = routes;
        this.people = people;
    }

    void addToRoutes() {
        routes.room(ROOM)
                .look("help", this::help)
                .look(HELLO, this::greet)
                .action(SAY, Say.class, (turn, say) -> greet(turn))
                .action(FILL, Fill.class, (turn, fill) -> greet(turn))
                .look("chat.cancel", Routes.Nothing.class, (turn, none) -> cancel(turn));
    }

    /** Words to be answered as if they were typed; {@link Listening} hears them. */
    record Say(String text) {}

    /** A command to be answered as if it were typed with its arguments. */
    record Fill(String command, Map<String, String> argument) {}

    private Reply help(Turn turn) {
        var usable = usable(turn);
        var named = Spoken.of(turn.text()).all().replace("/", "");
        var wanted = usable.stream()
                .filter(command -> !named.isEmpty())
                .filter(command -> isNamed(command, named))
                .toList();
        return Reply.aloud(wanted.isEmpty() ? overview(usable, turn.voice()) : usages(inOrder(wanted), turn.voice()));
    }

    private static boolean isNamed(Routes.Command<?> command, String named) {
        return Languages.ALL.stream()
                .map(language -> Spoken.of(command.word(language)).all().replace("/", ""))
                .anyMatch(word -> word.startsWith(named));
    }

    private static HelpCard overview(List<Routes.Command<?>> usable, Voice voice) {
        var words = usable.stream()
                .filter(command -> !command.isSlash())
                .sorted(Comparator.comparingInt(Help::place))
                .toList();
        var slashes = usable.stream().filter(Routes.Command::isSlash).toList();
        var groups = new ArrayList<HelpCard.Group>();
        groups.add(group(words(voice).say("help.words"), words, voice));
        if (!slashes.isEmpty()) {
            groups.add(families(slashes, voice));
        }
        return new HelpCard(words(voice).say("help.title"), groups);
    }

    private static int place(Routes.Command<?> command) {
        var last = LAST.indexOf(command.words());
        if (last >= 0) {
            return ORDER.size() + 1 + last;
        }
        var place = ORDER.indexOf(command.words());
        return place < 0 ? ORDER.size() : place;
    }

    /** What this person may use; in a shared place only what everybody may, for roles are nobody else's business. */
    private List<Routes.Command<?>> usable(Turn turn) {
        var shared = turn.place() instanceof Place.Shared;
        var standing = new Standing(turn.person(), people);
        return routes.commands().stream()
                .filter(command -> !command.words().equals(HELLO))
                .filter(command -> shared ? command.who() instanceof Who.Everybody : standing.mayUse(command))
                .toList();
    }

    private static HelpCard.Group group(String title, List<Routes.Command<?>> commands, Voice voice) {
        return new HelpCard.Group(
                title, commands.stream().map(one -> line(one, voice)).toList());
    }

    private static HelpCard.Command line(Routes.Command<?> command, Voice voice) {
        // A test finds commands without a line of help; a reader should not suffer for one.
        var help = Words.of(command.room(), voice.language())
                .find(command.key("help"))
                .orElse(command.words());
        var word = command.word(voice.language());
        return new HelpCard.Command(word, help, word);
    }

    /** Slash commands by their first word, each with what can follow it. */
    private static HelpCard.Group families(List<Routes.Command<?>> commands, Voice voice) {
        var byFirst = new LinkedHashMap<String, List<Routes.Command<?>>>();
        commands.forEach(
                command -> byFirst.computeIfAbsent(command.words().split(" ", 2)[0], first -> new ArrayList<>())
                        .add(command));
        var lines = byFirst.entrySet().stream()
                .map(family -> family.getValue().size() == 1
                        ? line(family.getValue().getFirst(), voice)
                        : new HelpCard.Command(family.getKey(), seconds(family), family.getKey()))
                .toList();
        return new HelpCard.Group(words(voice).say("help.slashes"), lines);
    }

    private static String seconds(Map.Entry<String, List<Routes.Command<?>>> family) {
        return inOrder(family.getValue()).stream()
                .map(Help::second)
                // The first word alone may be a command, too: it is the line itself.
                .filter(second -> !second.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Routes.Command<?>> inOrder(List<Routes.Command<?>> family) {
        return family.stream()
                .sorted(Comparator.comparingInt(Help::placeInFamily))
                .toList();
    }

    private static int placeInFamily(Routes.Command<?> command) {
        var first = FIRST_SECONDS.indexOf(second(command));
        return first >= 0 ? first : FIRST_SECONDS.size() + LAST_SECONDS.indexOf(second(command)) + 1;
    }

    private static String second(Routes.Command<?> command) {
        var space = command.words().indexOf(' ');
        return space < 0 ? "" : command.words().substring(space).strip();
    }

    /** What can follow the first word of some slash commands. */
    static Reply family(String word, List<Routes.Command<?>> commands, Voice voice) {
        var group = group(word, inOrder(commands), voice);
        return Reply.answer(new HelpCard(words(voice).say("help.family"), List.of(group)));
    }

    private static AnswerCard usages(List<Routes.Command<?>> commands, Voice voice) {
        var lines = commands.stream()
                .map(command -> usage(command, voice)
                        .orElseGet(
                                () -> Words.of(command.room(), voice.language()).say(command.key("help"))))
                .toArray(String[]::new);
        var tries = commands.stream()
                .limit(3)
                .map(command -> command.word(voice.language()))
                .map(word -> Button.say(word, word))
                .toArray(Button[]::new);
        return AnswerCard.of(words(voice).say("help.family")).text(lines).buttons(tries);
    }

    private static Optional<String> usage(Routes.Command<?> command, Voice voice) {
        return Words.of(command.room(), voice.language()).find(command.key("usage"));
    }

    private Reply greet(Turn turn) {
        return Reply.answer(welcome(turn.person(), turn.voice()));
    }

    /** The first hello, and the answer to every other. */
    WelcomeCard welcome(Person person, Voice voice) {
        return welcome(person, voice, "hello.title");
    }

    /** The first hello to somebody who had left. */
    WelcomeCard welcomeBack(Person person, Voice voice) {
        return welcome(person, voice, "hello.back.title");
    }

    private WelcomeCard welcome(Person person, Voice voice, String title) {
        var words = words(voice);
        var offers = OFFERS.stream()
                .flatMap(word -> routes.commands().stream()
                        .filter(command -> command.words().equals(word)))
                .filter(new Standing(person, people)::mayUse)
                .limit(MOST_OFFERS)
                .map(command -> Button.say(words.say("button." + command.words()), command.words()));
        var buttons = Stream.concat(offers, Stream.of(Button.say(words.say("button.help"), "help")));
        return new WelcomeCard(
                words.say(title, Map.of("name", person.firstName())), words.say("hello.text"), buttons.toList());
    }

    private static Reply cancel(Turn turn) {
        var words = words(turn.voice());
        return Reply.replace(AnswerCard.of(words.say("cancelled.title"))
                .text(words.say("cancelled.text"))
                .buttons(Button.say(words.say("button.help"), "help")));
    }

    private static Words words(Voice voice) {
        return Words.of(ROOM, voice.language());
    }
}
