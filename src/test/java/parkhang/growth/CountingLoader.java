package parkhang.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the program and two of its libraries once more, so that {@link Work} hears of what they do. */
final class CountingLoader extends ClassLoader {
    private static final String WORK = "parkhang/growth/Work";
    private static final List<String> COUNTED = List.of("parkhang.", "org.commonmark.", "org.snakeyaml.");

    /** By their names and the types they are called on. */
    private static final Set<String> COSTLY = Set.of(
            "java/util/regex/Pattern.matcher(Ljava/lang/CharSequence;)Ljava/util/regex/Matcher;",
            "java/lang/String.indexOf(I)I",
            "java/lang/String.indexOf(II)I",
            "java/lang/String.indexOf(Ljava/lang/String;)I",
            "java/lang/String.indexOf(Ljava/lang/String;I)I",
            "java/lang/String.contains(Ljava/lang/CharSequence;)Z",
            "java/lang/String.substring(I)Ljava/lang/String;",
            "java/lang/String.substring(II)Ljava/lang/String;",
            "java/lang/String.matches(Ljava/lang/String;)Z",
            "java/lang/String.replaceAll(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
            "java/lang/String.replaceFirst(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
            "java/lang/String.replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;",
            "java/lang/String.strip()Ljava/lang/String;",
            "java/lang/StringBuilder.toString()Ljava/lang/String;",
            "java/lang/StringBuilder.insert(ILjava/lang/String;)Ljava/lang/StringBuilder;",
            "java/lang/StringBuilder.replace(IILjava/lang/String;)Ljava/lang/StringBuilder;",
            "java/util/List.add(ILjava/lang/Object;)V",
            "java/util/List.remove(I)Ljava/lang/Object;",
            "java/util/List.contains(Ljava/lang/Object;)Z");

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean isCounted = COUNTED.stream().anyMatch(name::startsWith) && !name.startsWith(Work.class.getName());
        if (!isCounted) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader read = new ClassReader(in);
            ClassWriter written = new ClassWriter(read, ClassWriter.COMPUTE_MAXS);
            read.accept(new Counting(written), 0);
            byte[] bytes = written.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counting extends ClassVisitor {
        Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Steps(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class Steps extends MethodVisitor {
        Steps(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            step();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (opcode != Opcodes.INVOKESTATIC && COSTLY.contains(owner + "." + name + descriptor)) {
                String withOwner = "(L" + owner + ";" + descriptor.substring(1);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, name, withOwner, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
