using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

public sealed class AudienceJourneyTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task An_audience_is_put_together_counted_saved_and_taken_by_another_mailing()
    {
        await _bot.ReaderAsync("Клара");
        var (first, second) = (await DraftedAsync("Весенние скидки"), await DraftedAsync("Летние скидки"));
        var boris = _bot.Admin(topic: "mailings");
        await OpenAsync(boris, first);
        await boris.Sees("audience.everyone");

        await boris.Press("audience.add");
        await boris.Sees("audience.kinds");
        await boris.Press("audience.kind.came_from");
        await boris.Sees("audience.ask.source");
        boris.Says("по ссылке");
        await boris.Sees("error.audience.source");
        boris.Says("https://t.me/bot?start=podcast");
        await boris.SeesText("пришли по ссылке «podcast»");
        await boris.Press("audience.add.and");
        await boris.Sees("audience.kinds");
        await boris.Press("audience.kind.joined_since");
        await boris.Sees("audience.ask.joined_since");
        boris.Says("завтра");
        await boris.Sees("error.moment.ahead");
        boris.Says("1 марта 2024");
        await boris.SeesText("пришли с 01.03.2024");
        await CountedAsync(boris, fitting: 0);

        await boris.PressText("пришли по ссылке «podcast»");
        await boris.Sees("audience.condition");
        await boris.Press("audience.condition.turn");
        await boris.SeesText("пришли не по ссылке «podcast»");
        (await CountedAsync(boris, fitting: 1)).ShouldContain("нет согласия на рассылки: 1");

        await boris.Press("segment.save");
        await boris.Sees("segment.ask_name");
        boris.Says("Не из подкаста");
        await boris.Sees("segment.saved");
        await OpenAsync(boris, second);
        await boris.Sees("audience.everyone");
        await boris.Press("segment.take");
        await boris.Sees("segment.pick");
        await boris.PressText("Не из подкаста");
        await boris.SeesText("пришли не по ссылке «podcast»");

        (await AudienceOf(second)).Means(await AudienceOf(first)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_button_of_an_older_screen_changes_nothing_and_shows_how_it_is_now()
    {
        var mailing = await DraftedAsync("Осенние скидки");
        var (boris, olga) = (_bot.Admin(topic: "mailings"), _bot.Admin("Ольга", topic: "mailings"));
        await OpenAsync(boris, mailing);
        await boris.Sees("audience.everyone");
        await boris.Press("audience.add");
        await boris.Sees("audience.kinds");
        await boris.Press("audience.kind.profile_filled");
        await boris.SeesText("заполнили профиль");
        await boris.PressText("заполнили профиль");
        var screen = await boris.Sees("audience.condition");
        var remove = boris.DataOf("audience.condition.remove");
        await OpenAsync(olga, mailing);
        await olga.SeesText("заполнили профиль");
        await olga.Press("audience.add.or");
        await olga.Sees("audience.kinds.or");
        await olga.Press("audience.kind.profile_filled");
        await olga.Sees("audience.or");

        await boris.PressRaw(screen, remove);

        await boris.Sees("audience.or");
        (await AudienceOf(mailing)).Any.Length.ShouldBe(2);
    }

    private static Task<TapAnswer> OpenAsync(Dialog admin, int mailing) => admin.PressRaw(admin.Says("Кому отправим?"), $"ha-{"0123456789abcdefghijklmnopqrstuvwxyz"[mailing]}");

    /// <summary>The screen with the count, asked for where it takes a while.</summary>
    private static async Task<string> CountedAsync(Dialog admin, int fitting)
    {
        if (admin.Offers("audience.count_now")) await admin.Press("audience.count_now");
        return (await admin.SeesText($"Подходят под условия: {fitting}")).Words;
    }

    private Task<int> DraftedAsync(string text) => _bot.Read(async database =>
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: text)]), Interests.News, TimeProvider.System.GetUtcNow()).Value;
        database.Add(mailing);
        await database.SaveChangesAsync();
        return mailing.Id;
    });

    private Task<Audience> AudienceOf(int mailing) =>
        _bot.Read(database => database.Set<Mailing>().Where(one => one.Id == mailing).Select(one => one.Audience).SingleAsync());
}
