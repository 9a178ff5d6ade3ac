package io.inkstone.importer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.fetch.WebUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://b.oss.example/a.png?x-oss-process=image/resize,w_600 https://b.oss.example/a.png",
                "https://b.oss.example/a.png?v=2&x-oss-process=style/small https://b.oss.example/a.png?v=2",
                "https://b.obs.example/a.png?x-image-process=image/resize,w_600 https://b.obs.example/a.png",
                "http://q.example/a.jpg?imageView2/2/w/600/q/75 http://q.example/a.jpg",
                "http://q.example/a.jpg?imageMogr2/auto-orient/strip%7CimageView2/2/w/1240 http://q.example/a.jpg",
                "http://q.example/a.jpg?imageslim http://q.example/a.jpg",
                "http://q.example/a.jpg?watermark/2/text/aW5r http://q.example/a.jpg",
                "http://u.example/a.png!thumb http://u.example/a.png",
                "http://u.example/a.png!/fw/600 http://u.example/a.png",
                "http://u.example/a.jpeg@100w_100h.webp http://u.example/a.jpeg",
                "https://i0.wp.com/old.example/2020/a.jpg?w=300&ssl=1 https://old.example/2020/a.jpg",
                "https://i2.wp.com/old.example/a.jpg?resize=300%2C200 http://old.example/a.jpg",
                "https://c.example/i/w_600,h_400/a.jpg https://c.example/i/a.jpg",
                "https://res.cloudinary.com/ink/image/upload/c_fill,w_600/q_auto/v1/a.jpg"
                        + " https://res.cloudinary.com/ink/image/upload/v1/a.jpg",
                "http://ww1.sinaimg.cn/bmiddle/6d0af205.jpg http://ww1.sinaimg.cn/large/6d0af205.jpg",
                "https://ww4.sinaimg.cn/mw690/6d0af205.jpg https://ww4.sinaimg.cn/large/6d0af205.jpg",
                "https://pic1.zhimg.com/v2-0a1b_720w.jpg https://pic1.zhimg.com/v2-0a1b_r.jpg",
                "https://1.bp.blogspot.com/-a/b/s640/ink.png https://1.bp.blogspot.com/-a/b/s0/ink.png",
            })
    void aSizeLeadsBackToItsOriginal(String written, String original) {
        assertThat(new Originals(false).of(WebUrl.parse(written)))
                .containsExactly(WebUrl.parse(original), WebUrl.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://img.example/a.png",
                "https://img.example/a.png?imageId=7",
                "https://img.example/show?x-ray=1",
                "https://img.example/surprise!/a.png",
                "https://img.example/a-300x200.png",
                "https://img.example/w_600/a.png",
                "https://img.example/thumbnail/a.jpg",
                "https://img.example/me@home/a.png",
                "https://i0.wp.com/a.png",
            })
    void whatIsNoSizeStays(String written) {
        assertThat(new Originals(false).of(WebUrl.parse(written))).containsExactly(WebUrl.parse(written));
    }

    @Test
    void aSizeInTheNameIsOneOnlyInWordpress() {
        assertThat(new Originals(true).of(WebUrl.parse("https://img.example/a-300x200.png")))
                .first()
                .hasToString("https://img.example/a.png");
    }
}
