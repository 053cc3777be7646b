using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class TagTests : PeopleCase
{
    [Fact]
    public async Task Tags_are_put_on_once_and_taken_off()
    {
        var ivan = await Person(Who.Ivan);

        foreach (var tag in (string[])["#VIP", "ждёт звонка", "vip"]) (await Send(Who.Admin, new AddTag { UserId = ivan, Tag = tag })).ShouldBeOk();
        (await Own(ivan)).ShouldBe(["vip", "ждёт звонка"]);
        foreach (var _ in (int[])[1, 2]) (await Send(Who.Admin, new RemoveTag(ivan, Mark("vip")))).ShouldBeOk();

        (await Own(ivan)).ShouldBe(["ждёт звонка"]);
        (await Told()).ShouldBe([$"user.tagged #{ivan}", $"user.tagged #{ivan}", $"user.untagged #{ivan}"]);
    }

    [Fact]
    public async Task What_others_have_is_suggested_and_put_on_by_its_mark()
    {
        var (ivan, olga) = (await Person(Who.Ivan), await Person(Who.Olga));
        (await Send(Who.Admin, new AddTag { UserId = olga, Tag = "vip" })).ShouldBeOk();

        (await View(ivan)).Suggested.ShouldHaveSingleItem().Value.ShouldBe("vip");
        (await Send(Who.Admin, new AddTag { UserId = ivan, Mark = Mark("vip") })).ShouldBeOk();

        (await Own(ivan)).ShouldBe(["vip"]);
        (await View(ivan)).Suggested.ShouldBeEmpty();
        (await Listed(new UserSelection(TagMark: Mark("vip")))).Page.Items.Select(line => line.Id).ShouldBe([olga, ivan]);
        (await Send(Who.Admin, new ListTags(0))).ShouldBeOk().Tags.ShouldBe([new TagCount(Tag.Parse("vip").Value, 2)]);
    }

    [Fact]
    public async Task So_many_fit_and_no_more()
    {
        var ivan = await Person(Who.Ivan);
        for (var i = 0; i < UserTag.MostOfPerson; i++) (await Send(Who.Admin, new AddTag { UserId = ivan, Tag = $"метка {i}" })).ShouldBeOk();

        (await Send(Who.Admin, new AddTag { UserId = ivan, Tag = "ещё" })).ShouldFail("tag.too_many").Arguments["max"].ShouldBe(20);
        (await Send(Who.Admin, new AddTag { UserId = ivan, Tag = "метка 1" })).ShouldBeOk();
    }

    [Fact]
    public async Task What_is_no_tag_or_nobody_is_refused()
    {
        (await Send(Who.Admin, new AddTag { UserId = 1, Tag = " # " })).ShouldBeInvalid().ShouldBe(["Tag: tag.empty"]);
        (await Send(Who.Admin, new AddTag { UserId = 1, Tag = "vip" })).ShouldFail("people.gone");
        (await Send(Who.Admin, new AddTag { UserId = await Person(Who.Ivan), Mark = 5 })).ShouldFail("tag.gone");
        (await Send(Who.Admin, new ShowUserTags(99))).ShouldFail("people.gone");
    }

    private static int Mark(string tag) => Tag.Parse(tag).Value.Mark;

    private async Task<UserTagsView> View(int id) => (await Send(Who.Admin, new ShowUserTags(id))).ShouldBeOk();

    private async Task<IEnumerable<string>> Own(int id) => (await View(id)).Tags.Select(tag => tag.Value);
}
