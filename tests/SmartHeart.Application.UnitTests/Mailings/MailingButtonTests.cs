using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.UnitTests.Mailings;

public sealed class MailingButtonTests : MailingCase
{
    [Theory]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("example.org/a", "https://example.org/a")]
    [InlineData(" @smart_heart ", "https://t.me/smart_heart")]
    [InlineData("tg://resolve?domain=a", "tg://resolve?domain=a")]
    [InlineData("агентство.рф", "https://агентство.рф")]
    public async Task Link_is_taken_as_people_type_it(string typed, string stored)
    {
        var id = await Drafted();

        (await Send(Who.Admin, new AddMailingButton { Id = id, Label = " Сайт ", Url = typed })).ShouldBeOk();

        var button = (await Mailed(id)).Buttons.ShouldHaveSingleItem();
        (button.Label, button.Url).ShouldBe(("Сайт", stored));
    }

    [Theory]
    [InlineData("")]
    [InlineData("нет")]
    [InlineData("two words.org")]
    [InlineData("javascript:alert(1)")]
    public async Task What_is_no_link_is_refused(string typed) =>
        (await Send(Who.Admin, new AddMailingButton { Id = await Drafted(), Label = "Сайт", Url = typed })).ShouldBeInvalid().ShouldBe(["Url: mailing.button_link"]);

    [Fact]
    public async Task Label_has_words_and_a_bound()
    {
        var id = await Drafted();

        (await Send(Who.Admin, new AddMailingButton { Id = id, Label = "  ", Url = "a.org" })).ShouldBeInvalid().ShouldBe(["Label: mailing.button_empty"]);
        (await Send(Who.Admin, new AddMailingButton { Id = id, Label = new string('а', 41), Url = "a.org" })).ShouldBeInvalid().ShouldBe(["Label: mailing.button_too_long"]);
    }

    [Fact]
    public async Task Item_is_shown_with_its_title_and_state()
    {
        var item = await Published(await Category(), "Кофейни");
        var id = await Drafted();
        var begun = (await Send(Who.Admin, new BeginMailingButton(id, item))).ShouldBeOk();
        (begun.Title, begun.Version).ShouldBe(("Кофейни", 0));
        (await Send(Who.Admin, begun with { Label = "Читать" })).ShouldBeOk();

        var line = (await Send(Who.Admin, new ShowMailingButtons(id))).ShouldBeOk().Lines.ShouldHaveSingleItem();

        line.Button.ShouldBe(new MailingButton("Читать", ContentId: item));
        line.Target.ShouldBe(new ButtonTarget(item, ContentKind.Material, "Кофейни", ContentStatus.Published));
    }

    [Fact]
    public async Task Item_that_is_gone_can_not_be_opened()
    {
        var id = await Drafted();

        (await Send(Who.Admin, new BeginMailingButton(id, 99))).ShouldFail("content.gone");
        (await Send(Who.Admin, new AddMailingButton { Id = id, Label = "Читать", ContentId = 99 })).ShouldFail("content.gone");
    }

    [Fact]
    public async Task Buttons_move_and_go()
    {
        var id = await Drafted();
        foreach (var (label, version) in new[] { ("А", 0), ("Б", 1), ("В", 2) })
            (await Send(Who.Admin, new AddMailingButton { Id = id, Version = version, Label = label, Url = "a.org" })).ShouldBeOk();

        (await Send(Who.Admin, new ArrangeMailingButton(id, 3, 2, ButtonMove.Up))).ShouldBeOk();
        (await Labels(id)).ShouldBe(["А", "В", "Б"]);
        (await Send(Who.Admin, new ArrangeMailingButton(id, 4, 0, ButtonMove.Up))).ShouldBeOk();
        (await Labels(id)).ShouldBe(["В", "Б", "А"]);
        (await Send(Who.Admin, new ArrangeMailingButton(id, 5, 1, ButtonMove.Drop))).ShouldBeOk();
        (await Labels(id)).ShouldBe(["В", "А"]);
        (await Send(Who.Admin, new ArrangeMailingButton(id, 5, 1, ButtonMove.Drop))).ShouldFail("mailing.changed");
        (await Send(Who.Admin, new ArrangeMailingButton(id, 6, 2, ButtonMove.Drop))).ShouldFail("mailing.changed");
    }

    [Fact]
    public async Task No_more_fit_than_eight()
    {
        var id = await Drafted();
        for (var version = 0; version < MailingButton.Most; version++)
            (await Send(Who.Admin, new AddMailingButton { Id = id, Version = version, Label = "А", Url = "a.org" })).ShouldBeOk();

        (await Send(Who.Admin, new BeginMailingButton(id))).ShouldFail("mailing.too_many_buttons");
        (await Send(Who.Admin, new AddMailingButton { Id = id, Version = 8, Label = "А", Url = "a.org" })).ShouldFail("mailing.too_many_buttons");
    }

    [Fact]
    public async Task Items_are_searched_as_users_search()
    {
        var category = await Category();
        await Published(category, "Кофейни и чай");
        var logo = await Published(category, "Логотип за неделю");
        await Drafted(category, "Логотип в черновике");

        (await Send(Who.Admin, new FindButtonTargets { Id = 1, Text = "логотипы" })).ShouldBeOk().Targets.ShouldHaveSingleItem().Id.ShouldBe(logo);
        (await Send(Who.Admin, new FindButtonTargets { Id = 1, Text = " " })).ShouldBeInvalid().ShouldBe(["Text: search.empty"]);
    }

    private async Task<IEnumerable<string>> Labels(int id) => (await Mailed(id)).Buttons.Select(button => button.Label);
}
