using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Users.Admin;

public sealed class PeopleScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);
    private static readonly Tag Vip = Tag.Parse("vip").Value;
    private static readonly Tag Waits = Tag.Parse("ждёт <звонка>").Value;

    private static readonly UserLine[] Lines =
    [
        new(1204, "Анна <b>Петрова</b> & Ко", true, true, Reachability.Reachable), new(1203, null, false, false, Reachability.Blocked),
        new(36, "Константин Константинопольский-Задунайский-Забалканский", true, true, Reachability.Blocked), new(5, "Борис", false, true, Reachability.Reachable),
    ];

    [Fact]
    public void A_list_marks_who_told_what_and_who_is_out_of_reach() => ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(), Lines, next: true), ui));

    [Fact]
    public void A_filter_stays_on_its_pages() =>
        ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(UserFilter.WithProfile), Lines[..1], previous: true, next: true), ui));

    [Fact]
    public void An_empty_bot_invites_people() => ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(), []), ui));

    [Fact]
    public void A_filter_that_nobody_passes_says_so() => ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(UserFilter.Blocked), []), ui));

    [Fact]
    public void What_was_found_keeps_the_search_in_its_buttons() =>
        ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(SearchId: 77), Lines[..2], next: true) with { Searched = "анна <3" }, ui));

    [Fact]
    public void A_search_that_finds_nobody_says_how_to_search() =>
        ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(SearchId: 77), []) with { Searched = "анна <3" }, ui));

    [Fact]
    public void People_with_a_tag() =>
        ShouldLookAsAccepted(ui => PeopleScreens.List(List(new UserSelection(TagMark: Waits.Mark), Lines[..1]) with { Tag = Waits.Value }, ui));

    [Fact]
    public void A_card_of_somebody_who_told_everything() => ShouldLookAsAccepted(ui => PersonScreens.Card(new PersonTap(1204, 0, 0), Full, ui));

    [Fact]
    public void A_card_with_leads_in_the_crm() => ShouldLookAsAccepted(ui => PersonScreens.Card(
        new PersonTap(1203, 0, 0),
        Stranger with
        {
            Leads =
            [
                new LeadView(11, "Переговоры <1>", "Логотип & стиль", At, new Uri("https://agency.amocrm.ru/leads/detail/11")), new LeadView(12, "Успешно реализовано", null, At, null),
                new LeadView(13, null, null, At, new Uri("https://agency.amocrm.ru/leads/detail/13")),
            ],
        },
        ui));

    [Fact]
    public void A_card_of_a_stranger_leads_back_to_the_search() => ShouldLookAsAccepted(ui => PersonScreens.Card(new PersonTap(1203, 77, 0), Stranger, ui));

    [Fact]
    public void A_card_of_who_blocked_the_bot_and_took_consent_back() => ShouldLookAsAccepted(ui => PersonScreens.Card(
        new PersonTap(5, 0, Vip.Mark),
        Stranger with
        {
            Who = Stranger.Who with
            {
                TelegramName = "Борис",
                PersonalData = new(ConsentState.Withdrawn, "1", At),
                Advertising = new(ConsentState.Refused, "1", At),
                Reachability = Reachability.Blocked,
            },
            LastLetter = new LetterView(7, 5, "Борис", LetterState.Blocked, "Forbidden: bot was blocked by the user"),
            LastLetterAt = At,
        },
        ui));

    [Fact]
    public void Tags_of_a_person_come_off_and_on() =>
        ShouldLookAsAccepted(ui => TagScreens.OfPerson(new UserTagsView(5, "Анна <3", [Vip, Waits], [Tag.Parse("партнёр").Value, Tag.Parse("новый").Value]), ui));

    [Fact]
    public void A_person_without_tags_gets_some_offered() => ShouldLookAsAccepted(ui => TagScreens.OfPerson(new UserTagsView(5, null, [], [Vip]), ui));

    [Fact]
    public void With_as_many_tags_as_fit_none_is_offered() => ShouldLookAsAccepted(ui => TagScreens.OfPerson(
        new UserTagsView(5, "Анна", [.. Enumerable.Range(1, UserTag.MostOfPerson).Select(i => Tag.Parse($"метка {i}").Value)], [Vip]), ui));

    [Fact]
    public void All_tags_with_how_many_have_them() =>
        ShouldLookAsAccepted(ui => TagScreens.All(new TagsTap(1), new TagList([new(Vip, 12_00), new(Waits, 1), new(Tag.Parse("все").Value, TagCount.MostCounted)], 1, true), ui));

    [Fact]
    public void Without_tags_one_learns_where_they_come_from() => ShouldLookAsAccepted(ui => TagScreens.All(new TagsTap(0), new TagList([], 0, false), ui));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_letter_is_asked_for_and_confirmed(int count) => ShouldLookAsAccepted(
        ui => LetterScreens.Ask(new WriteToUser { UserId = 5, Name = "Анна <3", MessageIds = [.. Enumerable.Range(1, count)] }, ui), $"{count}");

    [Theory]
    [InlineData(LetterState.Waiting, null)]
    [InlineData(LetterState.Sending, null)]
    [InlineData(LetterState.Delivered, null)]
    [InlineData(LetterState.Delivered, "2/3")]
    [InlineData(LetterState.Blocked, "Forbidden: bot was blocked by the user")]
    [InlineData(LetterState.Deactivated, "Forbidden: user is deactivated")]
    [InlineData(LetterState.Refused, "Bad Request: message to copy not found <1>")]
    [InlineData(LetterState.Unknown, "timeout")]
    [InlineData(LetterState.Repeated, null)]
    public void What_became_of_a_letter_is_told(LetterState state, string? words) => ShouldLookAsAccepted(
        ui => LetterScreens.Outcome(new LetterView(7, 5, "Анна <3", state, words), ui), words == "2/3" ? "DeliveredInPart" : $"{state}");

    [Fact]
    public void What_our_own_rules_kept_says_why() =>
        ShouldLookAsAccepted(ui => LetterScreens.Outcome(new LetterView(7, 5, null, LetterState.Refused, null, LetterErrors.ConsentWithdrawn), ui));

    [Fact]
    public void A_letter_given_up_says_why_and_can_be_repeated() =>
        ShouldLookAsAccepted(ui => LetterScreens.Outcome(new LetterView(7, 5, "Анна <3", LetterState.Refused, null, GivenUp), ui));

    [Fact]
    public void A_card_says_why_the_last_letter_did_not_arrive_and_offers_to_repeat_it() => ShouldLookAsAccepted(ui => PersonScreens.Card(
        new PersonTap(1203, 0, 0), Stranger with { LastLetter = new LetterView(7, 1203, null, LetterState.Refused, null, GivenUp), LastLetterAt = At }, ui));

    [Fact]
    public void A_letter_that_is_taken_says_nothing_that_gets_out_of_date() =>
        ShouldLookAsAccepted(ui => LetterScreens.Taken(new WriteToUser { UserId = 5, Name = "Анна <3", MessageIds = [1] }, ui));

    [Fact]
    public void A_letter_that_goes_again_can_not_be_pressed_twice() => ShouldLookAsAccepted(ui => LetterScreens.Repeated(new RepeatLetterTap(7, 5), ui));

    private static Error GivenUp => LetterErrors.GivenUp.With("words", "Bad Gateway <1>");

    [Fact]
    public void Columns_of_the_workbook_differ_and_have_words()
    {
        foreach (var ui in new[] { Ru, En }) PeopleSheet.Columns(ui).Select(column => column.Title).ShouldBeUnique();
    }

    [Theory]
    [InlineData(Interests.None, "ничего")]
    [InlineData(Interests.All, "всё")]
    [InlineData(Interests.Events | Interests.News, "События, Новости")]
    public void Interests_are_told_in_words(Interests interests, string words) => PersonWords.Interests(interests, Ru).ShouldBe(words);

    [Fact]
    public void Who_may_not_act_gets_no_list() => PeopleScreens.Elsewhere(new Denied("access.denied"), Ru).ShouldBeNull();

    private static UserList List(UserSelection selection, IReadOnlyList<UserLine> lines, bool previous = false, bool next = false) =>
        new(selection, null, null, new Page<UserLine>(lines, previous, next));

    private static UserCard Full => new()
    {
        Who = new UserFacts
        {
            Id = 1204,
            TelegramId = 600_001_204,
            TelegramName = "Аня",
            Username = "anna_p",
            Profile = new ProfileView("Анна <b>Петрова</b>", "ООО «Ромашка» & Ко", "директор", "+79161234567"),
            FilledAt = At.AddMinutes(5),
            PersonalData = new ConsentView(ConsentState.Given, "1", At),
            Advertising = new ConsentView(ConsentState.NotAsked, null, null),
            Language = "en",
            Source = "vk_ads-1",
            JoinedAt = At,
            LastSeenAt = At.AddDays(3),
            Reachability = Reachability.Reachable,
            ReachabilitySince = At,
            Interests = Interests.Materials | Interests.Events,
        },
        Tags = ["vip", "ждёт <звонка>"],
        ItemsViewed = 12,
        Views = 21,
        LastViewed = ["Кофейни & чай", "Как мы делаем логотипы", "Чек-лист"],
        Favourites = 2,
        Requests = 2,
        LastRequest = new UserDeed("Логотип <за неделю>", At),
        Registrations = 1,
        LastRegistration = new UserDeed("Лекция", At),
        LastLetter = new LetterView(7, 1204, "Анна", LetterState.Delivered, null),
        LastLetterAt = At,
    };

    private static UserCard Stranger => new()
    {
        Who = new UserFacts
        {
            Id = 1203,
            TelegramId = 600_001_203,
            PersonalData = new ConsentView(ConsentState.NotAsked, null, null),
            Advertising = new ConsentView(ConsentState.NotAsked, null, null),
            JoinedAt = At,
            LastSeenAt = At,
            Reachability = Reachability.Reachable,
            ReachabilitySince = At,
            Interests = Interests.All,
        },
    };
}
