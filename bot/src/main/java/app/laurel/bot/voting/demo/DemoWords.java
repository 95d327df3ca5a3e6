package app.laurel.bot.voting.demo;

import static app.laurel.bot.voting.demo.DemoNomination.HERO;
import static app.laurel.bot.voting.demo.DemoNomination.STAR;
import static app.laurel.bot.voting.demo.DemoNomination.TEAM;
import static app.laurel.bot.voting.demo.DemoNomination.words;

import java.util.List;

/** Who nominates whom in the demo, and in which words. */
final class DemoWords {

    /** On the ballot of the cycle in voting, but for the last two. */
    static final List<DemoNomination> VOTED_ON = List.of(
            words("ana", "ben", HERO, "stayed until ten so that Mrs Alvarez could close on her house the next morning"),
            words("lucy", "ben", HERO, "called every customer of the closed branch himself, all 84 of them"),
            words("zoe", "kim", HERO, "calmed a caller who had lost everything in the flood, and found a way to help"),
            words("diego", "elena", HERO, "condujo dos horas para llevarle los papeles a un cliente enfermo"),
            words("hugo", "chloe", HERO, "a retrouvé en une heure un virement que tout le monde croyait perdu"),
            words("kim", "zoe", TEAM, "took the calls of two branches during the storm, and brought cake"),
            words("noah", "nia", TEAM, "wrote down what she knows, so that all of us know it now"),
            words("omar", "lucy", STAR, "in her first year she trains those who come after her"),
            words("jack", "leila", STAR, "asks the question that everybody else was afraid to ask"),
            words("rosa", "diego", STAR, "learned the whole mortgage desk in three months"),
            words("leila", "noah", HERO, "is always friendly"),
            words("elena", "omar", HERO, "helped me with a form"));

    /** In the cycle that takes nominations now; the last one is taken back. */
    static final List<DemoNomination> UNDER_WAY = List.of(
            words("lucy", "ana", HERO, "turned an angry customer into one who sends us her whole family"),
            words("ana", "omar", HERO, "translated at the hospital for a customer, on a Sunday"),
            words("omar", "ben", HERO, "noticed a fraud on the phone and saved a widow's savings"),
            words("ben", "lucy", STAR, "rewrote the opening checklist, and now it takes half the time"),
            words("chloe", "hugo", HERO, "a aidé un client à sortir de trois prêts trop chers"),
            words("elena", "diego", HERO, "se quedó hasta tarde para abrir la cuenta de toda una familia"),
            words("nia", "leila", TEAM, "shares every lead that fits somebody else better"),
            words("gina", "kim", TEAM, "covers for everybody and never counts"),
            words("zoe", "kim", HERO, "talked a caller out of paying a scammer"),
            words("mona", "luc", TEAM, "lent us two people in the busiest week"),
            words("noah", "jack", TEAM, "makes time for each of us, each week"),
            words("hugo", "luc", STAR, "a tout changé dans la succursale"));

    private DemoWords() {}
}
