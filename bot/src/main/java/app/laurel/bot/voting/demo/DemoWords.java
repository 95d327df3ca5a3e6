package app.laurel.bot.voting.demo;

import static app.laurel.bot.voting.demo.DemoNomination.HERO;
import static app.laurel.bot.voting.demo.DemoNomination.STAR;
import static app.laurel.bot.voting.demo.DemoNomination.TEAM;
import static app.laurel.bot.voting.demo.DemoNomination.of;

import java.util.List;

/** Who nominates whom in the demo, and in which words. */
final class DemoWords {

    /** On the ballot of the cycle in voting, but for the last two. */
    static final List<DemoNomination> VOTED_ON = List.of(
            of("ana", "ben", HERO, "stayed until ten so that Mrs Alvarez could close on her house the next morning"),
            of("lucy", "ben", HERO, "called every customer of the closed branch himself, all 84 of them"),
            of("zoe", "kim", HERO, "calmed a caller who had lost everything in the flood, and found a way to help"),
            of("diego", "elena", HERO, "condujo dos horas para llevarle los papeles a un cliente enfermo"),
            of("hugo", "chloe", HERO, "a retrouvé en une heure un virement que tout le monde croyait perdu"),
            of("kim", "zoe", TEAM, "took the calls of two branches during the storm, and brought cake"),
            of("noah", "nia", TEAM, "wrote down what she knows, so that all of us know it now"),
            of("omar", "lucy", STAR, "in her first year she trains those who come after her"),
            of("jack", "leila", STAR, "asks the question that everybody else was afraid to ask"),
            of("rosa", "diego", STAR, "learned the whole mortgage desk in three months"),
            of("leila", "noah", HERO, "is always friendly"),
            of("elena", "omar", HERO, "helped me with a form"));

    /** In the cycle that takes nominations now; the last one is taken back. */
    static final List<DemoNomination> UNDER_WAY = List.of(
            of("lucy", "ana", HERO, "turned an angry customer into one who sends us her whole family"),
            of("ana", "omar", HERO, "translated at the hospital for a customer, on a Sunday"),
            of("omar", "ben", HERO, "noticed a fraud on the phone and saved a widow's savings"),
            of("ben", "lucy", STAR, "rewrote the opening checklist, and now it takes half the time"),
            of("chloe", "hugo", HERO, "a aidé un client à sortir de trois prêts trop chers"),
            of("elena", "diego", HERO, "se quedó hasta tarde para abrir la cuenta de toda una familia"),
            of("nia", "leila", TEAM, "shares every lead that fits somebody else better"),
            of("gina", "kim", TEAM, "covers for everybody and never counts"),
            of("zoe", "kim", HERO, "talked a caller out of paying a scammer"),
            of("mona", "luc", TEAM, "lent us two people in the busiest week"),
            of("noah", "jack", TEAM, "makes time for each of us, each week"),
            of("hugo", "luc", STAR, "a tout changé dans la succursale"));

    private DemoWords() {}
}
