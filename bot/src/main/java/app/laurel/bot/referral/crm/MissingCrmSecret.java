package app.laurel.bot.referral.crm;

/** Anybody could confirm a referral, so Laurel does not start. */
final class MissingCrmSecret extends RuntimeException {

    MissingCrmSecret() {
        super("Laurel does not start without laurel.crm.secret, which the CRM signs its events with; the demo's is"
                + " known to everybody. Set it, or use the profile demo on a laptop: --spring.profiles.active=demo");
    }
}
