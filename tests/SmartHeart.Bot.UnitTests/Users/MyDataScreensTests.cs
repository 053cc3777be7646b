using System.Text;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Users.MyData;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Users;

public sealed class MyDataScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);

    /// <summary>Somebody of whom there is something of every kind, with texts that would break a page that does not escape them.</summary>
    private static readonly PersonalData Full = new(
        At.AddDays(30),
        new StoredPerson(
            12, 1001, "Анна <3", "anna", null, "vk_ads", At, At.AddDays(29), Reachability.Reachable, At, [Interests.Materials, Interests.News],
            new ConsentView(ConsentState.Given, "2", At), new ConsentView(ConsentState.NotAsked, null, null)),
        new StoredProfile("Анна Петрова", "ООО «Ромашка» & </dd><script>", null, "+79161234567", At, At.AddDays(1)),
        [new(ConsentKind.PersonalData, ConsentState.Given, "2", At), new(ConsentKind.PersonalData, ConsentState.Refused, "1", At.AddDays(-1))],
        [new("постоянный клиент", At)],
        [new(7, ContentKind.Material, "Как мы считаем <b>охват</b>", At, At.AddDays(2), 3), new(8, ContentKind.Product, "Айдентика", At, At, 1)],
        [new(7, ContentKind.Material, "Как мы считаем <b>охват</b>", At)],
        [new("логотип <недорого>", At)],
        [new(8, "Айдентика", "Сколько стоит?\nИ когда?", At), new(8, "Айдентика", null, At)],
        [new(9, "Завтрак с агентством", At.AddDays(40), RegistrationState.Registered, At, At), new(10, "Лекция", null, RegistrationState.Cancelled, At, At.AddDays(1))],
        [new(At, LetterState.Delivered)],
        [new(21, "Скидка <20 %>", RecipientState.Sent, At.AddDays(3), 2), new(20, "", RecipientState.Skipped, At, 0)],
        [new("profile", "company", """{"fullName":"Анна Орлова","company":"","unknown":"x"}""", At)],
        [new("feed", At, At), new("later_kind", At, At.AddDays(1))],
        [new(At, AuditActions.AccessDenied, "/admin · private", true), new(At, "content.published", "#7", false)]);

    private static readonly PersonalData Nothing = new(
        At,
        new StoredPerson(
            13, 1002, null, null, "en", null, At, At, Reachability.Blocked, At, [], new ConsentView(ConsentState.Refused, "1", At),
            new ConsentView(ConsentState.NotAsked, null, null)),
        null, [], [], [], [], [], [], [], [], [], [], [], []);

    [Fact]
    public void The_copy_is_two_documents_below_what_is_there()
    {
        var screen = MyDataScreens.Copy(Full, Ru);
        (screen.Placement, screen.Rows.IsEmpty).ShouldBe((Placement.Add, true));
        screen.Media.Select(media => (media.Kind, media.Name)).ShouldBe([(MediaKind.Document, "Мои данные.html"), (MediaKind.Document, "smartheart-data.json")]);
        Snapshot.Match($"{screen.Text}\n\n════\n\n{MyDataScreens.Copy(Full, En).Text}");
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_page_says_everything_in_the_persons_language(string language) => Snapshot.Match(Page(Full, language), language);

    [Fact]
    public void The_page_of_somebody_of_whom_nothing_is_known_says_so() => Snapshot.Match(Page(Nothing, "ru"));

    [Fact]
    public void What_people_typed_is_only_text_on_the_page()
    {
        var page = Page(Full, "ru");
        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;/dd&gt;&lt;script&gt;");
    }

    [Fact]
    public void The_page_asks_nothing_of_anybody_else() => Page(Full, "ru").ShouldNotContain("http");

    [Fact]
    public void The_document_for_programs_keeps_its_names() => Snapshot.Match(Encoding.UTF8.GetString(PersonalDataJson.Write(Full)));

    [Fact]
    public void Erasing_says_what_goes_and_what_stays() => ShouldLookAsAccepted(EraseScreens.Ask);

    [Fact]
    public void Erasing_is_asked_about_a_second_time() => ShouldLookAsAccepted(EraseScreens.AskAgain);

    [Fact]
    public void After_erasing_there_is_nothing_left_to_press() => ShouldLookAsAccepted(EraseScreens.Erased);

    private static string Page(PersonalData data, string language) => Encoding.UTF8.GetString(PersonalDataPage.Write(data, In(language)));
}
