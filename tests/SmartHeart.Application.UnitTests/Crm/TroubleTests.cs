using SmartHeart.Application.Crm;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>What the CRM does wrong, and what follows.</summary>
public sealed class TroubleTests : CrmCase
{
    [Fact]
    public async Task A_lead_whose_making_was_not_answered_is_looked_for_and_not_made_twice()
    {
        await Profile(Who.Ivan);
        Crm.Fail("MakeLeads", CrmFault.Away, isDone: true, times: 1);
        await Told();

        Crm.Leads.Count.ShouldBe(1);
        Crm.Contacts.Count.ShouldBe(1);
        (await LeadsOf(Who.Ivan)).ShouldHaveSingleItem().LeadId.ShouldBe(Crm.Leads.Single().Key);
        (await ContactOf(Who.Ivan))!.IsOurs.ShouldBeTrue();
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lead_that_was_asked_for_in_vain_is_looked_for_and_made()
    {
        await Profile(Who.Ivan);
        Crm.Fail("MakeLeads", CrmFault.Away, isDone: false, times: 1);
        await Told();

        Crm.Calls.ShouldBe(["FindContact", "MakeLeads", "FindLead", "FindContact", "MakeLeads"]);
        Crm.Leads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_asked_for_just_now_is_not_taken_for_missing_yet()
    {
        await Profile(Who.Ivan);
        Crm.Fail("MakeLeads", CrmFault.Away, isDone: true, times: 1);
        await Look();
        App.Time.Advance(TimeSpan.FromSeconds(2));
        await Look();

        Crm.Calls.ShouldNotContain("FindLead");
        await Told();
        Crm.Calls.ShouldContain("FindLead");
    }

    [Fact]
    public async Task What_was_given_up_after_a_long_wait_is_not_taken_for_missing_yet()
    {
        await Profile(Who.Ivan);
        Crm.Meanwhile = call =>
        {
            if (call == "MakeLeads") App.Time.Advance(TimeSpan.FromSeconds(20));
            return Task.CompletedTask;
        };
        Crm.Fail("MakeLeads", CrmFault.Away, isDone: true, times: 1);
        await Look();
        App.Time.Advance(TimeSpan.FromSeconds(2));
        await Look();

        Crm.Calls.ShouldNotContain("FindLead");
        await Told();
        Crm.Leads.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_note_whose_adding_was_not_answered_is_looked_for(bool isDone)
    {
        var product = await Product();
        await Profile(Who.Ivan);
        await Asks(Who.Ivan, product, "Нужен логотип");
        Crm.Fail("AddNotes", CrmFault.Away, isDone, times: 1);
        await Told();

        Crm.Notes.Count.ShouldBe(1);
        Crm.Calls.Count(call => call == "HasNote").ShouldBe(1);
        Crm.Leads.Count.ShouldBe(2);
        (await Rows()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_refused_is_parked_alone_with_the_words_of_the_CRM(bool namesPlaces)
    {
        Crm.NamesPlaces = namesPlaces;
        Crm.Refuses = name => name == "Пётр Плохой";
        for (var i = 0; i < 5; i++) await Profile(Guest(i), i == 2 ? "Пётр Плохой" : $"Гость {Letter(i)}", $"+7916000000{i}");
        await Told();

        Crm.Leads.Count.ShouldBe(4);
        var parked = (await Rows()).ShouldHaveSingleItem();
        (parked.ParkedAt.HasValue, parked.LastReason, parked.About).ShouldBe((true, "Refused: bad value", Guest(2).TelegramId));
    }

    [Fact]
    public async Task Beside_two_with_one_contact_a_third_is_refused_alone()
    {
        await Profile(Guest(0), "Гость А", "+79160000000");
        await Profile(Guest(1), "Гость Б", "+79160000000");
        await Profile(Guest(2), "Гость В", "+79160000002");
        await Told();
        Crm.Refuses = name => name == "Пётр Плохой";
        await Profile(Guest(0), "Гость Г", "+79160000000");
        await Profile(Guest(1), "Гость Д", "+79160000000");
        await Profile(Guest(2), "Пётр Плохой", "+79160000002");
        await Told();

        (await Rows()).ShouldHaveSingleItem().About.ShouldBe(Guest(2).TelegramId);
        Crm.Contacts.Values.Select(contact => contact.Name).ShouldBe(["Гость Д", "Гость В"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_refused_note_is_parked_alone()
    {
        var product = await Product();
        Crm.Refuses = text => text.Contains("плохое слово", StringComparison.Ordinal);
        foreach (var (i, words) in new[] { (0, "Хорошо"), (1, "плохое слово"), (2, "Прекрасно") })
        {
            await Profile(Guest(i), $"Гость {Letter(i)}", $"+7916000000{i}");
            await Asks(Guest(i), product, words);
        }

        await Told();

        Crm.Notes.Count.ShouldBe(2);
        (await Rows()).ShouldHaveSingleItem().About.ShouldBe(Guest(1).TelegramId);
    }

    [Fact]
    public async Task Who_breaks_the_CRM_each_time_is_set_aside_in_the_end_and_holds_nobody_up()
    {
        Crm.BreaksOver = name => name is "Гость Б" or "Гость Г";
        for (var i = 0; i < 6; i++) await Profile(Guest(i), $"Гость {Letter(i)}", $"+7916000000{i}");

        for (var i = 0; i < 40; i++) await Told(1);

        Crm.Leads.Count.ShouldBe(4);
        (await Rows()).Select(row => row.About).ShouldBe([Guest(1).TelegramId, Guest(3).TelegramId], ignoreOrder: true);
        await Profile(Guest(6), "Гость Ж", "+79160000006");
        for (var i = 0; i < 10; i++) await Told(1);
        Crm.Leads.Count.ShouldBe(5);

        // Others go on coming; of those who break it each attempt counts.
        for (var i = 0; i < 400 && (await Of(1, 3)).Any(row => row.ParkedAt is null); i++)
        {
            App.Time.Advance(TimeSpan.FromMinutes(30));
            await Fills(Guest(6), $"Гость Ж{Letter(i % 30)}", "+79160000006");
            for (var look = 0; look < 3; look++) await Told(1);
        }

        (await Of(1, 3)).ShouldAllBe(row => row.ParkedAt != null && row.LastReason == "Internal Server Error");
        (await Rows()).Count.ShouldBe(2);

        async Task<List<OutboxEntry>> Of(params int[] guests) => [.. (await Rows()).Where(row => guests.Any(guest => row.About == Guest(guest).TelegramId))];
    }

    [Fact]
    public async Task While_it_breaks_over_everything_no_attempt_of_anybody_is_used_up()
    {
        Crm.BreaksOver = _ => true;
        for (var i = 0; i < 20; i++) await Profile(Guest(i), "Гость", $"+791600000{i:00}");
        for (var i = 0; i < 24 * 12; i++)
        {
            App.Time.Advance(TimeSpan.FromMinutes(5));
            await Look();
        }

        (await Rows()).ShouldAllBe(row => row.ParkedAt == null && row.Attempts == 0);
        Crm.BreaksOver = _ => false;
        await Told(90);
        (await Rows()).ShouldBeEmpty();
        Crm.Leads.Count.ShouldBe(20);
    }

    [Theory]
    [InlineData(CrmFault.Denied, "crm_denied")]
    [InlineData(CrmFault.Unpaid, "crm_unpaid")]
    [InlineData(CrmFault.Blocked, "crm_blocked")]
    [InlineData(CrmFault.Misconfigured, "crm_misconfigured")]
    public async Task What_somebody_has_to_mend_stops_the_queue_and_is_told_once_and_its_end_too(CrmFault fault, string kind)
    {
        await Profile(Who.Ivan);
        Crm.Fail(null, fault);
        await Look();
        (await State()).Fault.ShouldBe(fault);
        App.RestOf(CrmMessage.Type).ShouldBe(TimeSpan.FromMinutes(5));
        for (var i = 0; i < 12; i++)
        {
            App.Time.Advance(TimeSpan.FromMinutes(5));
            await Look();
        }

        (await Rows()).ShouldHaveSingleItem().Attempts.ShouldBe(0);
        Crm.Heal();
        await Told(6);

        (await Rows()).ShouldBeEmpty();
        (await Feed()).Where(told => told.StartsWith("crm_", StringComparison.Ordinal)).ShouldBe([kind, "crm_resumed"]);
        (await State()).StoppedSince.ShouldBeNull();
        (await App.All<CrmTrouble>()).ShouldHaveSingleItem().Words.ShouldBe($"{fault}: words of the CRM");
    }

    [Fact]
    public async Task A_short_absence_is_told_to_nobody_and_a_long_one_once()
    {
        await Profile(Who.Ivan);
        Crm.Fail(null, CrmFault.Away, times: 3);
        for (var i = 0; i < 10; i++)
        {
            await Look();
            App.Time.Advance(TimeSpan.FromSeconds(5));
        }

        (await Rows()).ShouldBeEmpty();
        (await Feed()).ShouldNotContain(told => told.StartsWith("crm_", StringComparison.Ordinal));

        await Profile(Who.Olga, "Ольга", "+79160000001");
        Crm.Fail(null, CrmFault.Away);
        await Told(30);
        Crm.Heal();
        await Told(6);
        (await Feed()).Where(told => told.StartsWith("crm_", StringComparison.Ordinal)).ShouldBe(["crm_away", "crm_resumed"]);
    }

    [Fact]
    public async Task While_the_CRM_is_away_pauses_grow_and_the_rest_of_a_batch_is_not_tried()
    {
        for (var i = 0; i < 30; i++) await Profile(Guest(i), "Гость", $"+791600000{i:00}");
        Crm.Fail(null, CrmFault.Away);
        var rests = new List<TimeSpan>();
        for (var i = 0; i < 12; i++)
        {
            await Look();
            rests.Add(App.RestOf(CrmMessage.Type));
            App.Time.Advance(rests[^1]);
        }

        Crm.Calls.Count.ShouldBeLessThanOrEqualTo(12 * 4);
        rests[0].ShouldBeInRange(TimeSpan.FromSeconds(0.8), TimeSpan.FromSeconds(1));
        rests[3].ShouldBeInRange(TimeSpan.FromSeconds(6.4), TimeSpan.FromSeconds(8));
        rests[^1].ShouldBeInRange(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
        (await Rows()).ShouldAllBe(row => row.Attempts == 0 && row.ParkedAt == null);
    }

    [Fact]
    public async Task Too_many_requests_rest_for_as_long_as_the_CRM_says()
    {
        await Profile(Who.Ivan);
        Crm.Fail("FindContact", CrmFault.TooMany, times: 1, retryAfter: TimeSpan.FromSeconds(42));
        await Look();

        App.RestOf(CrmMessage.Type).ShouldBe(TimeSpan.FromSeconds(42));
        await Told();
        Crm.Leads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_that_is_too_slow_is_halved_and_grows_again()
    {
        for (var i = 0; i < 40; i++) await Profile(Guest(i), "Гость", $"+791600000{i:00}");
        Crm.Fail("MakeLeads", CrmFault.TooSlow, times: 2);
        for (var i = 0; i < 8; i++)
        {
            await Look();
            App.Time.Advance(TimeSpan.FromSeconds(30));
        }

        Crm.Leads.Count.ShouldBe(40);
        Crm.Batches.ShouldBe([10, 20, 10]);
    }

    [Fact]
    public async Task A_contact_that_was_deleted_there_is_found_again_or_made_anew()
    {
        await Profile(Who.Ivan);
        await Told();
        Crm.Contacts.Clear();
        var joined = Crm.AddContact("И. Петров", "+79161234567");
        await Profile(Who.Ivan, "Иван Сидоров");
        await Told();
        Crm.Contacts.ShouldHaveSingleItem().ShouldBe(new(joined, new FakeContact("Иван Сидоров", "+79161234567", null, null)));
        Crm.Leads.Count.ShouldBe(1);

        Crm.Contacts.Clear();
        await Profile(Who.Ivan, "Иван Кузнецов");
        await Told();
        Crm.Contacts.ShouldHaveSingleItem().Value.Name.ShouldBe("Иван Кузнецов");
        Crm.Leads.Count.ShouldBe(2);
        (await LeadsOf(Who.Ivan)).ShouldHaveSingleItem().LeadId.ShouldBe(Crm.Leads.Keys.Max());
    }

    [Fact]
    public async Task A_note_for_a_lead_that_was_deleted_goes_to_the_contact()
    {
        await Profile(Who.Ivan);
        await Told();
        Crm.Leads.Clear();
        await Withdraws(Who.Ivan);
        await Told();

        Crm.Notes.ShouldHaveSingleItem().Target.ShouldBe(new(false, Crm.Contacts.Keys.Single()));
    }

    [Fact]
    public async Task A_note_about_somebody_whose_contact_was_deleted_goes_to_the_lead_that_is_left()
    {
        var (product, lecture) = (await Product(), await Event());
        await Reader(Who.Ivan);
        await Asks(Who.Ivan, product);
        App.Time.Advance(TimeSpan.FromMinutes(11));
        await Told();
        Crm.Notes.Clear();
        Crm.Contacts.Clear();
        (await Send(Who.Ivan, new RegisterForEvent(lecture))).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromMinutes(11));
        await Told();

        NoteTexts.ShouldBe(["registered Лекция"]);
        Crm.Notes.Single().Target.ShouldBe(new(true, Crm.Leads.Keys.Single()));
    }

    [Fact]
    public async Task Only_the_last_twenty_faults_are_kept()
    {
        for (var i = 1; i <= 25; i++) await Send(TestActor.System, new NoteCrmTrouble(CrmFault.Away, $"{i}"));

        (await App.All<CrmTrouble>()).Select(trouble => int.Parse(trouble.Words, null)).Order().ShouldBe(Enumerable.Range(6, 20));
    }

    private async Task Profile(TestActor who, string name = "Иван Петров", string phone = "+79161234567")
    {
        await Reader(who);
        await Fills(who, name, phone);
    }

    private async Task<CrmState> State() => (await App.All<CrmState>()).Single();

    private static TestActor Guest(int number) => new(Application.Common.Access.Role.User, 500 + number, "Гость");

    private static char Letter(int number) => (char)('А' + number);
}
