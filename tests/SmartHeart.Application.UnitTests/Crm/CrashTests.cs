using SmartHeart.Application.Events;
using SmartHeart.Testing;
using Xunit.Abstractions;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>The process dies at every place there is, and begins again: one lead each, one note each, nobody twice.</summary>
public sealed class CrashTests(ITestOutputHelper output) : CrmCase
{
    private static readonly TestActor Petr = new(Application.Common.Access.Role.User, 103, "Пётр");

    [Fact]
    public async Task Dying_once_anywhere_loses_nothing_and_repeats_nothing()
    {
        var places = 0;
        for (var died = true; died; places++)
        {
            await Happens();
            Deaths.Start(places);
            await Look();
            died = Deaths.Happened;
            Deaths.Start();
            await GoesOn();
            IsWhole($"died at place {places}");
        }

        output.WriteLine($"{places - 1} places to die at");
        places.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Dying_again_and_again_loses_nothing_and_repeats_nothing()
    {
        var chance = new Random(20261122);
        for (var run = 0; run < 10; run++)
        {
            await Happens();
            var deaths = 0;
            for (var start = 0; start < 25; start++)
            {
                Deaths.Start(chance.Next(0, 9));
                await Look();
                if (Deaths.Happened) deaths++;
                App.Time.Advance(TimeSpan.FromMinutes(3));
            }

            Deaths.Start();
            await GoesOn();
            output.WriteLine($"run {run}: died {deaths} times");
            IsWhole($"run {run}");
        }
    }

    /// <summary>Everything that is told, by three people: one with all kinds of news, one whom the CRM has, one without a profile.</summary>
    private async Task Happens()
    {
        Crm = new FakeCrm(Deaths);
        Deaths.Start();
        await StartAnew();
        var (product, lecture) = (await Product(), await Event());
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, company: "Ромашка");
        await Asks(Who.Ivan, product, "Нужен логотип");
        (await Send(Who.Ivan, new RegisterForEvent(lecture))).ShouldBeOk();
        await Fills(Who.Ivan, "Иван Сидоров", company: "Лютик");
        Crm.AddContact("О. Белова", "+79160000002");
        await Reader(Who.Olga);
        await Fills(Who.Olga, "Ольга Белова", "+79160000002", "Василёк");
        (await Send(Who.Olga, new RegisterForEvent(lecture))).ShouldBeOk();
        await Reader(Petr);
        await Asks(Petr, product, "Сайт");
        App.Time.Advance(TimeSpan.FromMinutes(11));
    }

    private async Task GoesOn()
    {
        for (var i = 0; i < 20 && (await Rows()).Count > 0; i++)
        {
            App.Time.Advance(TimeSpan.FromMinutes(10));
            await Look();
        }

        (await Rows()).ShouldBeEmpty();
    }

    private void IsWhole(string when)
    {
        Crm.Contacts.Values.Select(contact => $"{contact.Name} {contact.Phone}").ShouldBe(
            ["Иван Сидоров +79161234567", "Ольга Белова +79160000002", "Пётр "], ignoreOrder: true, customMessage: when);
        Crm.Leads.Values.Select(lead => lead.Name[..lead.Name.IndexOf(" SH-", StringComparison.Ordinal)]).ShouldBe(
            ["Иван Сидоров", "request Айдентика", "Ольга Белова", "request Айдентика"], ignoreOrder: true, customMessage: when);
        NoteTexts.ShouldBe(["asked for Айдентика: Нужен логотип", "registered Лекция", "registered Лекция", "asked for Айдентика: Сайт"], ignoreOrder: true, customMessage: when);
        Crm.Companies.Values.ShouldBe(["Лютик", "Василёк"], ignoreOrder: true, customMessage: when);
    }
}
