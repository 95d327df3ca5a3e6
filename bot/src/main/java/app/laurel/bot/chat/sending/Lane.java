package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;

/**
 * Says that messages wait for a receiver; one lane's receivers lie in one partition.
 *
 * @param upTo the number of the newest message known to wait
 */
@Kind("lane")
record Lane(String receiver, long upTo) implements Document {

    static final int LANES = 32;

    static Key key(String receiver) {
        return new Key(partition(Hash.bucket(receiver, LANES)), "waiting:" + receiver);
    }

    static String partition(int lane) {
        return "M|lane|" + lane;
    }
}
