using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;
using Xunit.Abstractions;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>The CRM is away for a day in which 5,000 things happen to 1,500 people.</summary>
public sealed class OutageTests(ITestOutputHelper output) : CrmCase
{
    private const int People = 1_500;
    private const int Changes = 5_000;
    private const int Lectures = 4;

    /// <summary>Calls a second that the CRM is asked for at most.</summary>
    private const double Rate = 6;

    [Fact]
    public async Task After_a_day_away_every_change_arrives_in_order_and_none_twice()
    {
        var lectures = new List<int>();
        for (var i = 0; i < Lectures; i++) lectures.Add(await Event($"Лекция {i}", inHours: 100));
        await Join();
        Crm.Fail(null, CrmFault.Away);
        var told = 0;
        for (var until = Now.AddDays(1); Now < until;)
        {
            told = await Tell(told, Math.Min(Changes, told + 20), lectures);
            await Look();
            App.Time.Advance(App.RestOf(CrmMessage.Type) + TimeSpan.FromSeconds(1));
        }

        await Tell(told, Changes, lectures);
        (await Rows()).Count.ShouldBe(Changes);
        output.WriteLine($"{Crm.Calls.Count} calls in vain");

        Crm.Heal();
        Crm.Calls.Clear();
        App.Time.Advance(TimeSpan.FromMinutes(6));
        await Look();
        await Told(3);

        (await Rows()).ShouldBeEmpty();
        Crm.Contacts.Count.ShouldBe(People);
        Crm.Leads.Count.ShouldBe(People);
        Crm.Notes.Count.ShouldBe(Changes - People);
        foreach (var notes in Crm.Notes.GroupBy(note => note.Target))
            notes.Select(note => note.Text.Split('\n')[0]).ShouldBe(Enumerable.Range(0, notes.Count()).Select(i => $"registered Лекция {i}"));
        (await Feed()).Where(kind => kind.StartsWith("crm_", StringComparison.Ordinal)).ShouldBe(["crm_away", "crm_resumed"]);
        output.WriteLine($"{Crm.Calls.Count} calls for {Changes} changes: {TimeSpan.FromSeconds(Crm.Calls.Count / Rate)} at {Rate} a second");
        // One search a person; all else goes together.
        Crm.Calls.Count.ShouldBeLessThan(People + (Changes / 5));
    }

    private Task Join() => App.Add([.. Enumerable.Range(0, People).Select(object (i) =>
    {
        var user = User.Arrive(10_000 + i, null, Now);
        user.Decide(ConsentKind.PersonalData, granted: true, App.Policy.Version, Now);
        user.FillProfile(PersonName.Parse("Иван Петров").Value, null, null, PhoneNumber.Parse($"+7916{i:0000000}").Value, Now);
        return user;
    })]);

    /// <summary>The first change of each person is their profile, each further one a registration.</summary>
    private async Task<int> Tell(int from, int upTo, List<int> lectures)
    {
        await App.InScope(async scope =>
        {
            var outbox = scope.GetRequiredService<IOutbox>();
            for (var i = from; i < upTo; i++)
            {
                var (person, turn) = (10_000 + (i % People), i / People);
                CrmMessage message = turn == 0 ? new ProfileTold(person) : new EventRegistered(lectures[turn - 1], person);
                outbox.Add(message with { Mark = CrmMark.New() }, $"user:{person}");
            }

            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        return upTo;
    }
}
