using SmartHeart.Application.Content;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class ShowUserTests : PeopleCase
{
    [Fact]
    public async Task A_card_shows_who_it_is_and_what_they_read()
    {
        var category = await Category();
        var items = new List<int>();
        for (var i = 1; i <= 4; i++) items.Add(await Published(category, $"Материал {i}"));
        var ivan = await Person(Who.Ivan);
        foreach (var item in items.Append(items[0]))
        {
            App.Time.Advance(TimeSpan.FromMinutes(1));
            (await Send(Who.Ivan, new OpenContent(item))).ShouldBeOk();
        }

        (await Send(Who.Admin, new AddTag { UserId = ivan, Tag = "VIP" })).ShouldBeOk();

        var card = await Card(ivan);

        (card.Who.Name, card.Who.TelegramName, card.Who.Username, card.Who.TelegramId).ShouldBe(("Иван Королёв", "Иван", "ivan", 101));
        card.Who.Profile.ShouldBe(new ProfileView("Иван Королёв", "ООО «Ромашка»", "директор", "+79161234567"));
        (card.Who.PersonalData.State, card.Who.PersonalData.Version).ShouldBe((ConsentState.Given, "1"));
        (card.ItemsViewed, card.Views).ShouldBe((4, 5));
        card.LastViewed.ShouldBe(["Материал 1", "Материал 4", "Материал 3"]);
        card.Tags.ShouldBe(["vip"]);
    }

    [Fact]
    public async Task Who_looked_at_whom_stands_in_the_journal_by_number_alone()
    {
        var ivan = await Person(Who.Ivan);
        await Card(ivan);

        (await Told()).ShouldBe([$"user.viewed #{ivan}"]);
    }

    [Fact]
    public async Task Who_is_erased_or_was_never_there_is_gone()
    {
        var ivan = await Person(Who.Ivan);
        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();

        (await Send(Who.Admin, new ShowUser(ivan))).ShouldFail("people.gone");
        (await Send(Who.Admin, new ShowUser(99))).ShouldFail("people.gone");
        (await Told()).ShouldBeEmpty();
    }
}
