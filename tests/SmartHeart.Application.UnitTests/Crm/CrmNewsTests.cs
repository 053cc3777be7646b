using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Crm;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm;

public sealed class CrmNewsTests : UseCaseTests
{
    private const long Ours = 31_000_001;
    private StandingLeads? _leads;

    [Fact]
    public async Task What_a_webhook_says_is_stored_and_waits_a_moment()
    {
        App.Crm.IsOn = true;

        (await Send(TestActor.System, new TakeCrmNews(Ours, [7, 7, 0, 9]))).ShouldBeOk();

        var stored = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'crm_in' AND "NotBefore" > "CreatedAt" """).ToListAsync());
        stored.ShouldHaveSingleItem().ShouldContain("[7,9]");
    }

    [Fact]
    public async Task Nothing_is_stored_without_a_crm_and_nobody_but_the_system_may()
    {
        (await Send(TestActor.System, new TakeCrmNews(Ours, [7]))).ShouldBeOk();
        App.Crm.IsOn = true;
        (await Send(TestActor.System, new TakeCrmNews(Ours, []))).ShouldBeOk();
        (await Send(Who.Admin, new TakeCrmNews(Ours, [7]))).IsOk.ShouldBeFalse();

        (await App.Read(db => db.Database.SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "Outbox" WHERE "Type" = 'crm_in' """).SingleAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_lead_is_believed_only_as_the_crm_itself_shows_it()
    {
        App.Crm.IsOn = true;
        var person = await Known(700);
        var api = new StandingLeads { [700] = (10, 5001), [701] = (10, 5002) };

        (await Tell(api, new LeadsChanged(Ours, [700, 701]))).ShouldBeNull();

        var lead = (await App.All<CrmLead>()).ShouldHaveSingleItem();
        (lead.PipelineId, lead.StatusId, lead.StatusAt).ShouldBe((10, 5001, App.Time.GetUtcNow()));
        api.Asked.ShouldBe([700]);
        var shown = (await Send(Who.Admin, new ShowUser(person))).ShouldBeOk().Leads.ShouldHaveSingleItem();
        (shown.LeadId, shown.Status, shown.Page).ShouldBe((700, "Переговоры", new Uri("https://agency.amocrm.ru/leads/detail/700")));
    }

    [Fact]
    public async Task Another_account_is_not_listened_to()
    {
        await Known(700);
        var api = new StandingLeads { [700] = (10, 5001) };

        (await Tell(api, new LeadsChanged(Ours + 1, [700]))).ShouldBeNull();

        api.Asked.ShouldBeEmpty();
        (await App.All<CrmLead>()).Single().StatusId.ShouldBeNull();
    }

    [Fact]
    public async Task A_deleted_lead_is_forgotten_and_gets_another_mark()
    {
        await Known(700);
        var mark = (await App.All<CrmLead>()).Single().Mark;

        (await Tell(new StandingLeads(), new LeadsChanged(Ours, [700]))).ShouldBeNull();

        var lead = (await App.All<CrmLead>()).Single();
        lead.LeadId.ShouldBeNull();
        lead.Mark.ShouldNotBe(mark);
    }

    [Fact]
    public async Task While_the_crm_is_away_the_news_wait()
    {
        await Known(700);

        var verdict = await Tell(new StandingLeads { Fault = new CrmException(CrmFault.Away, "no answer") }, new LeadsChanged(Ours, [700]));

        verdict.ShouldNotBeNull().Rests.ShouldBeTrue();
        (await App.All<CrmLead>()).Single().LeadId.ShouldBe(700);
    }

    private async Task<int> Known(long leadId)
    {
        await Reader(Who.Ivan);
        var user = await Stored(Who.Ivan);
        await App.Add(CrmLead.Known(user.Id, leadId, App.Time.GetUtcNow()), new CrmStatus(10, 5001, "Заявки", "Переговоры", 1));
        return user.Id;
    }

    /// <summary>Handled by what the product has for it, in front of a CRM of which leads alone can be read.</summary>
    private async Task<OutboxVerdict?> Tell(StandingLeads api, LeadsChanged said)
    {
        _leads = api;
        return await App.InScope(scope => scope.GetRequiredService<IOutboxHandler<LeadsChanged>>().Handle([said], default));
    }

    protected override void Configure(IServiceCollection services) =>
        services.AddCrm().AddScoped<ICrmApi>(_ => _leads!).AddSingleton<ICrmAccount, Account>();

    private sealed class Account : ICrmAccount
    {
        public ValueTask<long> Id(CancellationToken cancellationToken) => ValueTask.FromResult(Ours);
    }
}
