using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Events.Admin;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Events;

public sealed class RegistrationScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 45, 0, TimeSpan.Zero);

    [Fact]
    public void Who_comes_stands_with_their_company_and_day() => ShouldLookAsAccepted(ui => RegistrationScreens.Page(
        new RegistrationList(7, "Лекция <о шрифтах>", 23, 2, new Page<Registrant>(
        [
            new(31, 4, "Анна & Ко", "Первая <верфь>", "+79990001001", At, At), new(30, 5, "Пётр Ильин", null, null, At.AddDays(-1), At), new(29, 6, null, null, null, At.AddDays(-2), At),
        ], true, true)), ui));

    [Fact]
    public void Nobody_yet() => ShouldLookAsAccepted(ui => RegistrationScreens.Page(new RegistrationList(7, "Лекция", 0, 0, new Page<Registrant>([], false, false)), ui));

    [Fact]
    public void All_have_taken_it_back() => ShouldLookAsAccepted(ui => RegistrationScreens.Page(new RegistrationList(7, "Лекция", 0, 1, new Page<Registrant>([], false, false)), ui));

    [Fact]
    public void An_admin_who_is_no_owner_is_not_offered_the_workbook() =>
        RegistrationScreens.Page(new RegistrationList(7, "Лекция", 1, 0, new Page<Registrant>([new(31, 4, "Анна", null, null, At, At)], false, false)), Member)
            .Rows.SelectMany(row => row).Select(button => button.Text).ShouldNotContain(Ru.Plain("registrations.export"));
}
