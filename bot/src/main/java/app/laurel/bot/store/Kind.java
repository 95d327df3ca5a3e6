package app.laurel.bot.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a kind of document in the store, and the version of its shape. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    String value();

    int version() default 1;

    /** The way from former shapes: its nth constant turns shape n into the next, so there is one less than the version. */
    Class<? extends Upcaster> from() default NoFormer.class;

    /** For kinds that have always had one shape. */
    enum NoFormer implements Upcaster {
        ;

        @Override
        public void next(ObjectNode document) {
            throw new IllegalStateException("There is no former shape");
        }
    }
}
