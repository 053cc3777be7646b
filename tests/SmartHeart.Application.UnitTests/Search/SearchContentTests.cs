using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.UnitTests.Search;

public sealed class SearchContentTests : UseCaseTests
{
    [Fact]
    public async Task Lectures_find_a_lecture_and_the_place_of_the_word_is_shown()
    {
        await Reader(Who.Ivan);
        var id = await Published("Лекция о бренде", "Всё, что вы хотели знать: <b>лекцию</b> читает Анна.");

        var found = await Search("лекции");

        (found.Phrase, found.ShownFor, found.AllWords, found.Total, found.IsCut).ShouldBe(("лекции", null, true, 1, false));
        found.Lines.ShouldBe([new FoundLine(
            id, ContentKind.Material, "Лекция о бренде", IsNew: true, new Excerpt("Всё, что вы хотели знать: ", "лекцию", " читает Анна."))]);
    }

    [Fact]
    public async Task A_word_of_the_title_alone_is_shown_with_the_beginning_of_the_text()
    {
        await Reader(Who.Ivan);
        await Published("Лекция", "Первая строка\nи вторая");

        (await Search("лекция")).Lines.ShouldHaveSingleItem().Excerpt.ShouldBe(new Excerpt("Первая строка и вторая", "", ""));
    }

    [Fact]
    public async Task A_long_text_is_cut_to_whole_words_around_the_one_found()
    {
        await Reader(Who.Ivan);
        var padding = string.Join(' ', Enumerable.Repeat("слово", 100));
        await Published("Тема", $"{padding} лекция {padding}");

        var (before, hit, after) = (await Search("лекция")).Lines.ShouldHaveSingleItem().Excerpt;

        (before, hit).ShouldBe(("…слово слово слово слово слово слово ", "лекция"));
        after.ShouldStartWith(" слово");
        after.ShouldEndWith("слово…");
        after.Length.ShouldBeLessThanOrEqualTo(81);
    }

    [Theory]
    [InlineData("лекцыя", "лекция")]
    [InlineData("леткция", "лекция")]
    [InlineData("лкеция", "лекция")]
    [InlineData("Хорошая ликция!", "Хорошая лекция!")]
    [InlineData("стратегиф", "стратегия")]
    [InlineData("лркция", "лекция")]
    public async Task One_mistake_is_put_right_and_told(string typed, string shownFor)
    {
        await Reader(Who.Ivan);
        var id = await Published("Хорошая лекция", "и стратегия");

        var found = await Search(typed);

        found.Lines.ShouldHaveSingleItem().Id.ShouldBe(id);
        (found.ShownFor, found.AllWords).ShouldBe((shownFor, true));
    }

    [Theory]
    [InlineData("Берёза и клён")]
    [InlineData("Береза и клен", "Берёза и клён")]
    [InlineData("Берёза и клён", "Береза и клен")]
    public async Task What_was_put_right_keeps_its_yo_if_any_text_has_it(params string[] titles)
    {
        await Reader(Who.Ivan);
        foreach (var title in titles) await Published(title, "текст");

        (await Search("бирёза")).ShownFor.ShouldBe("берёза");
        (await Search("Бериза, лист")).ShownFor.ShouldBe("берёза, лист");
    }

    [Theory]
    [InlineData("лекця")]
    [InlineData("лекцияя")]
    public async Task A_mistake_in_an_ending_goes_with_it(string typed)
    {
        await Reader(Who.Ivan);
        var id = await Published("Лекция", "текст");

        var found = await Search(typed);

        (found.Lines.ShouldHaveSingleItem().Id, found.ShownFor).ShouldBe((id, null));
    }

    [Theory]
    [InlineData("лкцея")]
    [InlineData("лук")]
    [InlineData("слон")]
    public async Task Two_mistakes_and_short_words_are_not_guessed(string typed)
    {
        await Reader(Who.Ivan);
        await Published("Лекция", "лак");

        var found = await Search(typed);

        (found.Lines.Count, found.ShownFor, found.Total).ShouldBe((0, null, 0));
    }

    [Fact]
    public async Task Of_words_one_mistake_away_the_one_that_more_items_have_is_taken_and_never_one_that_is_gone()
    {
        await Reader(Who.Ivan);
        var gone = await Published("Бревд", "архив");
        await Published("Бренд", "раз");
        await Published("Бренд", "два");
        await Published("Бредд", "редкость");
        await Send(Who.Admin, new ArchiveContent(gone));

        (await Search("бреед")).ShownFor.ShouldBe("бренд");
        (await Search("бревд")).ShownFor.ShouldBe("бренд");
    }

    [Fact]
    public async Task What_has_some_of_the_words_is_shown_when_nothing_has_all()
    {
        await Reader(Who.Ivan);
        var lecture = await Published("Лекция", "о бренде");
        var film = await Published("Фильм", "о рекламе");

        var found = await Search("лекция реклама");

        found.AllWords.ShouldBeFalse();
        found.Lines.Select(line => line.Id).ShouldBe([lecture, film]);
    }

    [Fact]
    public async Task The_more_and_the_rarer_words_the_better()
    {
        await Reader(Who.Ivan);
        var common = await Published("Реклама", "текст");
        var rare = await Published("Слоны", "текст");
        var two = await Published("Реклама", "о бренде");
        var another = await Published("Бренд", "текст");

        var found = await Search("реклама брендов и слоны мамонты");

        (found.AllWords, found.ShownFor).ShouldBe((false, null));
        found.Lines.Select(line => line.Id).ShouldBe([two, rare, common, another]);
    }

    [Fact]
    public async Task Fillers_are_not_asked_for_unless_there_is_nothing_else()
    {
        await Reader(Who.Ivan);
        var id = await Published("Лекции: дизайн", "текст на завтра");

        (await Search("лекции по дизайну")).AllWords.ShouldBeTrue();
        (await Search("на")).Lines.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task The_beginning_of_a_word_finds_it_before_it_is_finished()
    {
        await Reader(Who.Ivan);
        await Published("Продвижение", "текст");

        (await Search("продви")).Lines.ShouldHaveSingleItem().Title.ShouldBe("Продвижение");
    }

    [Fact]
    public async Task A_read_item_is_new_no_more()
    {
        await Reader(Who.Ivan);
        var id = await Published("Лекция", "текст");

        await Send(Who.Ivan, new OpenContent(id));

        (await Search("лекция")).Lines.ShouldHaveSingleItem().IsNew.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("лекция\"")]
    [InlineData("лекция* OR ^NEAR(тема, 2)")]
    [InlineData("Title : лекция")]
    [InlineData("-лекция + (тема")]
    [InlineData("NOT лекция AND OR NOT")]
    [InlineData("'; DROP TABLE Content; --лекция")]
    [InlineData("лекция %_[")]
    [InlineData("{лекция} \\ \0 тема")]
    public async Task What_looks_like_the_language_of_an_index_is_only_words(string typed)
    {
        await Reader(Who.Ivan);
        await Published("Лекция", "тема");

        var result = await Send(Who.Ivan, new SearchContent { Text = typed });

        if (result.IsOk) result.Value.Lines.ShouldHaveSingleItem();
        else result.ShouldBeInvalid().ShouldBe(["Text: search.no_words"]);
    }

    [Fact]
    public async Task A_hundred_letters_are_enough()
    {
        await Reader(Who.Ivan);

        (await Send(Who.Ivan, new SearchContent { Text = new string('я', 101) })).ShouldBeInvalid().ShouldBe(["Text: search.too_long"]);
        (await Send(Who.Ivan, new SearchContent { Text = " " })).ShouldBeInvalid().ShouldBe(["Text: search.empty"]);
        (await Send(Who.Ivan, new SearchContent { Text = string.Join(' ', Enumerable.Repeat("я", 50)) })).ShouldBeOk();
        (await App.All<PastSearch>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_consent_search_is_closed()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new StartSearch())).ShouldFail("consent.required");
        (await Send(Who.Ivan, new SearchContent { Text = "лекция" })).ShouldFail("consent.required");
        (await Send(Who.Ivan, new TurnResults(1, 0))).ShouldFail("consent.required");
        (await App.All<PastSearch>()).ShouldBeEmpty();
    }

    private async Task<SearchResults> Search(string text) => (await Send(Who.Ivan, new SearchContent { Text = text })).ShouldBeOk();

    private async Task<int> Published(string title, string body)
    {
        var category = (await App.Read(db => db.Set<Category>().ToListAsync())) is [var only, ..] ? only.Id : await Category();
        App.Time.Advance(TimeSpan.FromMinutes(1));
        return (await Send(Who.Admin, new AddContent { CategoryId = category, Title = title, Body = body, Publish = true })).ShouldBeOk().Id;
    }
}
