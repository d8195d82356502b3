package parkhang.translation.check;

import java.util.Map;

/** A target that is far shorter or longer than its source: a part is lost, or something stands there twice. */
final class OddLength implements Writing.Rule {
    @Override
    public void check(Writing writing, Findings findings) {
        int source = letters(writing.source().running());
        int target = letters(writing.target().running());
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
