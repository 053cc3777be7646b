using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Infrastructure.AmoCrm;
using SmartHeart.Infrastructure.AmoCrm.Checking;
using SmartHeart.Playground.AmoCrm;
using CrmFault = SmartHeart.Playground.AmoCrm.CrmFault;
using CrmState = SmartHeart.Domain.Crm.CrmState;
using CrmStatus = SmartHeart.Domain.Crm.CrmStatus;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

public sealed class AmoCheckTests : AmoEmulatorSuite
{
    private const string Secret = "hook-SECRET-hook-SECRET";
    private static readonly Uri Hook = new("https://bot.example.org/amocrm");

    [Fact]
    public async Task Account_that_is_right_is_one_line_and_its_statuses_are_kept()
    {
        (await Look()).ShouldBe(TimeSpan.FromHours(1));
        await Look();

        Told().ShouldBe(["Information: AmoCRM: account SmartHeart (32100500), pipeline Заявки, 6 statuses", "Warning: AmoCRM: contacts have no field POSITION there; what would stand in it is left out"]);
        (await Site.App.All<CrmStatus>()).Select(status => (status.StatusId, status.Name)).ShouldContain((142, "Успешно реализовано"));
        (await Site.Get<ICrmAccount>().Id(default)).ShouldBe(32_100_500);
        Site.Get<ICrm>().IsOn.ShouldBeTrue();
        Site.Get<ICrm>().PageOf(5).ShouldBe(new Uri(Amo.BaseAddress, "/leads/detail/5"));
    }

    [Fact]
    public async Task What_would_stand_in_a_missing_field_is_left_out()
    {
        var made = await Site.Ask(api => api.MakeLeads([new("Мария SH-22222222", ["Telegram"], null, new("Мария", "+79161234567", "Директор"), null)], default));

        Amo.Account.FindContact(made[0].ContactId!.Value)!.Fields.ShouldHaveSingleItem().Code.ShouldBe("PHONE");
        (await Site.Ask(api => api.Check(default))).MissingFields.ShouldBe(["POSITION"]);
    }

    [Fact]
    public async Task Statuses_that_were_renamed_or_are_gone_are_so_here_too()
    {
        await Site.App.Add(new CrmStatus(8_250_001, 142, "Старая", "Продано", 5), new CrmStatus(8_250_001, 77, "Старая", "Удалённый", 6));

        await Look();

        var kept = await Site.App.All<CrmStatus>();
        kept.Count.ShouldBe(6);
        kept.Single(status => status.StatusId == 142).Name.ShouldBe("Успешно реализовано");
    }

    [Fact]
    public async Task Address_for_news_is_registered_once()
    {
        await Look();
        await Look();

        var hook = Amo.Account.Webhooks.ShouldHaveSingleItem();
        hook.Destination.ShouldBe($"{Hook}/{Secret}");
        hook.Settings.ShouldBe(["status_lead", "update_lead", "delete_lead"]);
        Amo.Record.Count("POST /api/v4/webhooks").ShouldBe(1);
    }

    [Fact]
    public async Task Addresses_with_a_secret_of_before_are_taken_back_and_those_of_others_stay()
    {
        const string Before = "secret-OF-BEFORE-0123";
        Site.Secrets.Add(Before);
        Uri[] addresses = [Hook, new("https://bot.example.org/amocrm/sub"), new("https://other.example.org/amocrm")];
        foreach (var address in addresses)
        {
            await using var site = await AmoSite.Start(handler: null, Settings(Amo) with { WebhookUrl = address, WebhookSecret = Before });
            await site.Get<AmoCheck>().Look(default);
        }

        await Look();

        Amo.Account.Webhooks.Select(hook => hook.Destination).ShouldBe([$"{addresses[1]}/{Before}", $"{addresses[2]}/{Before}", $"{Hook}/{Secret}"], ignoreOrder: true);
        await Look();
        Amo.Record.Count("DELETE /api/v4/webhooks").ShouldBe(1);
    }

    [Fact]
    public async Task Account_that_is_right_ends_the_standing_of_an_empty_queue()
    {
        var state = new CrmState();
        state.Stop(Domain.Crm.CrmFault.Denied, "Unauthorized", DateTimeOffset.UnixEpoch);
        await Site.App.Add(state);

        await Look();

        (await Site.App.All<CrmState>()).Single().StoppedSince.ShouldBeNull();
    }

    [Fact]
    public async Task Address_that_is_not_taken_is_a_warning_and_the_rest_works()
    {
        Amo.Faults.Add(new CrmFault(CrmFaultKind.Problem) { Code = 400, Endpoint = "POST /api/v4/webhooks" });

        (await Look()).ShouldBe(TimeSpan.FromHours(1));

        Site.Log.ShouldContain(line => line.StartsWith("Warning: AMOCRM_WEBHOOK_URL: AmoCRM does not take https://bot.example.org/amocrm (HTTP 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refused_token_and_a_CRM_that_is_away_are_one_line_each_until_they_are_over()
    {
        var denied = Amo.Faults.Add(CrmFault.Unauthorized());
        (await Look()).ShouldBe(TimeSpan.FromMinutes(5));
        await Look();
        Amo.Faults.Remove(denied);
        var away = Amo.Faults.Add(CrmFault.GatewayTimeout());
        await Look();
        Amo.Faults.Remove(away);
        await Look();

        Told().Take(3).ShouldBe(
        [
            "Error: AMOCRM_ACCESS_TOKEN: AmoCRM does not accept this token (HTTP 401: Unauthorized; Invalid auth token); leads wait here",
            $"Warning: AmoCRM at {Amo.BaseAddress} can't be used now: TooSlow: HTTP 504: 504 Gateway Timeout; leads wait here",
            "Information: AmoCRM: account SmartHeart (32100500), pipeline Заявки, 6 statuses",
        ]);
    }

    [Fact]
    public async Task Pipeline_that_is_not_there_is_told_with_those_that_are()
    {
        await using var site = await AmoSite.Start(handler: null, Settings(Amo) with { PipelineId = 5 });

        await site.Get<AmoCheck>().Look(default);

        site.Log.ShouldContain(line => line.StartsWith(
            "Error: AmoCRM is not as the settings say: AMOCRM_PIPELINE_ID: the account has no pipeline 5, or it is archived; it has 8250001 (Заявки); leads wait here", StringComparison.Ordinal));
    }

    private protected override AmoCrmOptions Account() => new() { Fields = [.. SampleAccount.Fields.Where(field => field.Code != "POSITION")] };

    private protected override AmoOptions Settings(AmoCrmEmulator amo) => base.Settings(amo) with { WebhookUrl = Hook, WebhookSecret = Secret };

    private Task<TimeSpan> Look() => Site.Get<AmoCheck>().Look(default);

    /// <summary>Lines of the check itself, without those about single calls.</summary>
    private List<string> Told() => [.. Site.Log.Where(line => line.Contains("AmoCRM: ", StringComparison.Ordinal) || line.Contains("leads wait", StringComparison.Ordinal)).Select(line => line.Trim())];
}
