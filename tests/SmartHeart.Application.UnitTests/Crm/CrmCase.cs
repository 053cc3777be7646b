using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Requests;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>What people do reaches a fake CRM through the real outbox; the test decides when.</summary>
public abstract class CrmCase : KindTests
{
    /// <summary>The CRM. The same one for as many apps as a test starts.</summary>
    private protected FakeCrm Crm { get; set; }

    private protected Deaths Deaths { get; } = new();

    protected CrmCase() => Crm = new FakeCrm(Deaths);

    protected override void Configure(IServiceCollection services)
    {
        services.AddCrm().AddSingleton<ICrmApi>(_ => Crm).AddSingleton<ICrmWords, TestCrmWords>();
        Deaths.Into(services).AddOutboxLanes();
    }

    protected override void Began() => App.Crm.IsOn = true;

    /// <summary>What waits is told, as often as needed; time goes on between.</summary>
    protected async Task Told(int rounds = 3)
    {
        for (var round = 0; round < rounds; round++)
        {
            await App.Drain(CrmMessage.Type);
            App.Time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>One look at what is due.</summary>
    protected Task<int> Look() => App.Drain(CrmMessage.Type);

    protected async Task Fills(TestActor who, string name = "Иван Петров", string phone = "+79161234567", string company = "", string position = "") =>
        (await Send(who, new FillProfile { FullName = name, Phone = phone, Company = company, Position = position })).ShouldBeOk();

    protected async Task Asks(TestActor who, int product, string words = "") =>
        (await Send(who, new LeaveRequest { ContentId = product, Comment = words })).ShouldBeOk();

    protected async Task Withdraws(TestActor who) => (await Send(who, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();

    protected async Task Erases(TestActor who) => (await Send(who, new EraseMyData())).ShouldBeOk();

    /// <summary>Rows of the outbox for the CRM.</summary>
    protected Task<List<OutboxEntry>> Rows() =>
        App.Read(db => db.Set<OutboxEntry>().AsNoTracking().Where(entry => entry.Type == CrmMessage.Type).OrderBy(entry => entry.Id).ToListAsync());

    protected async Task<CrmContact?> ContactOf(TestActor who)
    {
        var id = (await Stored(who)).Id;
        return await App.Read(db => db.Set<CrmContact>().AsNoTracking().SingleOrDefaultAsync(contact => contact.UserId == id));
    }

    protected async Task<List<CrmLead>> LeadsOf(TestActor who)
    {
        var id = (await Stored(who)).Id;
        return await App.Read(db => db.Set<CrmLead>().AsNoTracking().Where(lead => lead.UserId == id).OrderBy(lead => lead.Id).ToListAsync());
    }

    /// <summary>Notes without our marks.</summary>
    private protected List<string> NoteTexts => [.. Crm.Notes.Select(note => note.Text.Split('\n')[0])];
}
