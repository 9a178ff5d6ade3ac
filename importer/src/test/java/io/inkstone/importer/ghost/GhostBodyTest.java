package io.inkstone.importer.ghost;

import static io.inkstone.importer.ghost.GhostFixture.lexical;
import static io.inkstone.importer.ghost.GhostFixture.mobiledoc;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("46 Ghost: Lexical, Mobiledoc, Markdown, HTML")
class GhostBodyTest {
    @TempDir
    Path home;

    private String markdown(String more) throws IOException {
        return GhostFixture.of(home, more).markdown().stripTrailing().replace('\n', '¦');
    }

    private static String words(String text, int format) {
        return "{'type':'extended-text','text':'" + text + "','format':" + format + "}";
    }

    @Test
    void theScriptOfAGistBecomesALink_c29() throws IOException {
        String script = "<script src='https://gist.github.com/ink/1.js'></script>";

        assertThat(markdown("'html':'<p>a</p>" + script.replace("'", "\\\"") + "'"))
                .isEqualTo("a¦¦<https://gist.github.com/ink/1>");
        assertThat(markdown("'markdown':'a\\n\\n" + script.replace("'", "\\\"") + "'"))
                .isEqualTo("a¦¦<https://gist.github.com/ink/1>");
    }

    @Test
    void theFirstShapeOfMobiledocIsReadToo() throws IOException {
        String sections = "[1,'h2',[[[],0,'T']]],[1,'p',[[[0],1,'bold'],[[],0,' and '],[[1],1,'link']]],"
                + "[3,'ul',[[[[],0,'one']],[[[],0,'two']]]],[2,'https://e.org/a.png'],"
                + "[10,'hr',{}],[10,'image',{'src':'https://e.org/b.png'}]";
        String document = "{'version':'0.2.0','sections':[[['b'],['a',['href','/x']]],[" + sections + "]]}";

        assertThat(markdown("'mobiledoc':'" + document.replace("'", "\\\"") + "'"))
                .isEqualTo("## T¦¦"
                        + "**bold** and [link](/x)¦¦"
                        + "- one¦"
                        + "- two¦¦"
                        + "![](https://e.org/a.png)¦¦"
                        + "---¦¦"
                        + "![](https://e.org/b.png)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "1 => **x**",
                "2 => *x*",
                "3 => ***x***",
                "4 => ~~x~~",
                "8 => <u>x</u>",
                "16 => `x`",
                "17 => **`x`**",
                "32 => <sub>x</sub>",
                "64 => <sup>x</sup>",
                "128 => <mark>x</mark>",
            })
    void formatsAreBits(int format, String expected) throws IOException {
        assertThat(markdown(lexical("{'type':'paragraph','children':[" + words("x", format) + "]}")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "{'type':'extended-heading','tag':'h3','children':[T]} => ### t",
                "{'type':'paragraph','children':[T,{'type':'linebreak'},{'type':'link','url':'/slug-2/','children':[T]}]}"
                    + " => t  ¦[t](/posts/slug-2/)",
                "{'type':'list','listType':'number','start':3,'children':[{'type':'listitem','children':[T]},{'type':'listitem','children':[{'type':'list','listType':'bullet','children':[{'type':'listitem','children':[T]}]}]}]}"
                    + " => 3. t¦   - t",
                "{'type':'list','listType':'check','children':[{'type':'listitem','checked':true,'children':[T]}]} =>"
                        + " - [x] t",
                "{'type':'extended-quote','children':[T]} => > t",
                "{'type':'aside','children':[T]} => > t",
                "{'type':'codeblock','code':'a < b','language':'java','caption':'<b>C</b>'} => ```java¦a <"
                        + " b¦```¦¦***C***",
                "{'type':'image','src':'https://e.org/a.png','alt':'A','caption':'C <i>d</i>'} =>"
                        + " ![A](https://e.org/a.png \"C d\")",
                "{'type':'gallery','images':[{'src':'https://e.org/a.png','alt':'A'},{'src':'https://e.org/b.png'}],'caption':'C'}"
                    + " => ![A](https://e.org/a.png)¦¦![](https://e.org/b.png)¦¦*C*",
                "{'type':'html','html':'<p>h <b>i</b></p><script>x</script>'} => h **i**",
                "{'type':'markdown','markdown':'# *as* written_ <'} => # *as* written_ <",
                "{'type':'bookmark','url':'https://e.org/','metadata':{'title':'E [1]','description':'D'}} => [E"
                        + " [1]](https://e.org/)¦¦> D",
                "{'type':'embed','url':'https://youtu.be/abcdefghijk','html':'<iframe src=x></iframe>'} => <iframe"
                        + " src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\" allowfullscreen></iframe>",
                "{'type':'callout','calloutText':'So <b>it</b> is','calloutEmoji':'E'} => > E So **it** is",
                "{'type':'toggle','heading':'H','content':'<p>c</p>'} => <details>¦<summary>H</summary>¦¦c¦¦</details>",
                "{'type':'button','buttonText':'Go','buttonUrl':'/go'} => [Go](/go)",
                "T => t",
                "{'type':'horizontalrule'} => ---",
                "{'type':'video','src':'https://e.org/v.mp4','caption':'C'} => <video src=\"https://e.org/v.mp4\""
                        + " controls></video>¦¦*C*",
                "{'type':'audio','src':'https://e.org/a.mp3','title':'S'} => <audio src=\"https://e.org/a.mp3\""
                        + " controls></audio>¦¦*S*",
                "{'type':'file','src':'https://e.org/f.pdf','fileName':'f.pdf','fileTitle':'F'} =>"
                        + " [F](https://e.org/f.pdf)",
                "{'type':'header','header':'H','subheader':'s','buttonEnabled':true,'buttonText':'Go','buttonUrl':'/go'}"
                    + " => ## H¦¦s¦¦[Go](/go)",
                "{'type':'product','productTitle':'P','productDescription':'<p>d</p>'} => #### P¦¦d",
                "{'type':'paywall'},{'type':'email','html':'e'},{'type':'signup'},{'type':'paragraph','children':[T]}"
                        + " => t",
            })
    void lexicalNodes(String nodes, String expected) throws IOException {
        assertThat(markdown(lexical(nodes.replaceAll("\\bT\\b", words("t", 0)).replace("\"", "\\\""))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "'markups':[['strong'],['a',['href','/slug-2/']]],'sections':[[1,'p',[[0,[],0,'a"
                        + " '],[0,[0],1,'b'],[0,[1],1,' c']]]] => a **b** [c](/posts/slug-2/)",
                "'markups':[['em'],['strong']],'sections':[[1,'h2',[[0,[0,1],2,'x']]]] => ## ***x***",
                "'sections':[[3,'ul',[[[0,[],0,'a']],[[0,[],0,'b']]]],[2,'https://e.org/a.png']] => - a¦-"
                        + " b¦¦![](https://e.org/a.png)",
                "'atoms':[['soft-return','',{}]],'sections':[[1,'p',[[0,[],0,'a'],[1,[],0,0],[0,[],0,'b']]]] => a  ¦b",
                "'cards':[['card-markdown',{'markdown':'**as** written'}]],'sections':[[10,0]] => **as** written",
                "'cards':[['code',{'code':'x','language':'go'}],['hr',{}],['image',{'src':'https://e.org/a.png','caption':'C'}]],'sections':[[10,0],[10,1],[10,2]]"
                    + " => ```go¦x¦```¦¦---¦¦![](https://e.org/a.png \"C\")",
                "'cards':[['html',{'html':'<p>h</p>'}]],'sections':[[10,0],[1,'aside',[[0,[],0,'q']]]] => h¦¦> q",
            })
    void mobiledocSections(String members, String expected) throws IOException {
        assertThat(markdown(mobiledoc(members.replace("\"", "\\\"")))).isEqualTo(expected);
    }

    @Test
    void theEditorsOwnFormGoesFirst() throws IOException {
        String lexical = lexical("{'type':'paragraph','children':[" + words("lexical", 0) + "]}");
        String mobiledoc = mobiledoc("'sections':[[1,'p',[[0,[],0,'mobiledoc']]]]");
        String others = ",'markdown':'mark *down*','html':'<p>html</p>'";

        assertThat(markdown(lexical + "," + mobiledoc + others)).isEqualTo("lexical");
        assertThat(markdown(mobiledoc + others)).isEqualTo("mobiledoc");
        assertThat(markdown("'lexical':null,'mobiledoc':null" + others)).isEqualTo("mark *down*");
        assertThat(markdown("'html':'<p>html</p>'")).isEqualTo("html");
        assertThat(markdown("'plaintext':'a *b*'")).isEqualTo("a \\*b\\*");
    }

    @Test
    void aBrokenFormGivesWayToTheNextAndIsReported() throws IOException {
        GhostFixture blog = GhostFixture.of(home, "'lexical':'{broken','html':'<p>html</p>'");

        assertThat(blog.markdown()).isEqualTo("html\n");
        assertThat(blog.notices()).containsExactly("its Lexical is broken; its HTML was used instead");
    }

    @Test
    void anUnknownCardIsReported() throws IOException {
        GhostFixture blog = GhostFixture.of(home, lexical("{'type':'hologram'}"));

        assertThat(blog.notices()).containsExactly("the card \"hologram\" is unknown and was left out");
    }
}
