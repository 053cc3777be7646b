using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm;
using SmartHeart.Infrastructure.AmoCrm.Access;
using SmartHeart.Infrastructure.AmoCrm.Wire;
using SmartHeart.Infrastructure.Persistence;
using static SmartHeart.Infrastructure.IntegrationTests.AmoCrm.ScriptedAmo;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

public sealed class AmoAccessTests
{
    private const string Exchange = "/oauth2/access_token";

    private static readonly AmoOptions OAuth = AmoSite.Scripted with
    {
        AccessToken = null,
        OAuth = new AmoOAuth("integration", "client-SECRET", "refresh-0", "https://bot.example.org/oauth"),
    };

    [Fact]
    public async Task Long_lived_token_that_is_refused_has_no_successor()
    {
        var amo = new ScriptedAmo(_ => Problem(401, """{ "title": "Unauthorized", "detail": "Invalid auth token" }"""));
        await using var site = await AmoSite.Start(amo);

        var fault = await site.Fault(api => api.RenameLead(1, "Имя", default));

        (fault.Fault, fault.Message).ShouldBe((CrmFault.Denied, "HTTP 401: Unauthorized; Invalid auth token"));
        amo.Asked.ShouldHaveSingleItem().Token.ShouldBe(AmoSite.Token);
    }

    [Fact]
    public async Task Many_calls_refresh_once_and_the_pair_is_kept_before_it_is_used()
    {
        AmoSite site = null!;
        var kept = new List<string?>();
        var amo = new ScriptedAmo(async (asked, _) =>
        {
            if (asked.Path == Exchange) return Pair(1);
            var stored = (await site.App.All<AmoTokens>()).SingleOrDefault();
            lock (kept) kept.Add(stored?.Access);
            return Json("{}");
        });
        await using var started = site = await AmoSite.Start(amo, OAuth);
        site.Secrets.AddRange(["access-1", "refresh-1"]);

        await Task.WhenAll(Enumerable.Range(1, 10).Select(id => Task.Run(() => site.Ask(api => api.RenameLead(id, "Имя", default)))));

        var refresh = amo.Asked.Where(asked => asked.Path == Exchange).ShouldHaveSingleItem();
        ((string?)JsonNode.Parse(refresh.Body)!["refresh_token"]).ShouldBe("refresh-0");
        refresh.Token.ShouldBeNull();
        kept.ShouldAllBe(access => access == "access-1");
        amo.Asked.Where(asked => asked.Path != Exchange).ShouldAllBe(asked => asked.Token == "access-1");
    }

    [Fact]
    public async Task Refused_access_token_is_renewed_once_and_the_call_repeated()
    {
        var pairs = 0;
        var amo = new ScriptedAmo(asked => asked.Path == Exchange ? Pair(++pairs) : asked.Token == "access-1" ? Problem(401, "{}") : Json("{}"));
        await using var site = await AmoSite.Start(amo, OAuth);

        await site.Ask(api => api.RenameLead(1, "Имя", default));

        amo.Asked.Select(asked => asked.Path == Exchange ? (string)JsonNode.Parse(asked.Body)!["refresh_token"]! : asked.Token!)
            .ShouldBe(["refresh-0", "access-1", "refresh-1", "access-2"]);
    }

    [Fact]
    public async Task Token_that_is_refused_again_is_denied()
    {
        var pairs = 0;
        var amo = new ScriptedAmo(asked => asked.Path == Exchange ? Pair(++pairs) : Problem(401, "{}"));
        await using var site = await AmoSite.Start(amo, OAuth);

        (await site.Fault(api => api.RenameLead(1, "Имя", default))).Fault.ShouldBe(CrmFault.Denied);
        amo.Asked.Count(asked => asked.Path != Exchange).ShouldBe(2);
    }

    [Fact]
    public async Task Pair_that_could_not_be_kept_is_not_used_and_not_lost()
    {
        var disk = new Disk { IsFull = true };
        var amo = new ScriptedAmo(asked => asked.Path == Exchange ? Pair(1) : Json("{}"));
        await using var site = await AmoSite.Start(amo, OAuth, configure: services =>
        {
            services.Replace(ServiceDescriptor.Scoped<IUnitOfWork>(scope => new FullDisk(scope.GetRequiredService<UnitOfWork>(), disk)));
        });
        site.Secrets.AddRange(["access-1", "refresh-1"]);

        (await site.Fault(api => api.RenameLead(1, "Имя", default))).Fault.ShouldBe(CrmFault.Away);
        amo.Asked.ShouldAllBe(asked => asked.Path == Exchange);
        disk.IsFull = false;
        await site.Ask(api => api.RenameLead(1, "Имя", default));

        amo.Asked.Count(asked => asked.Path == Exchange).ShouldBe(1);
        (await site.App.All<AmoTokens>()).ShouldHaveSingleItem().Refresh.ShouldBe("refresh-1");
    }

    [Fact]
    public async Task After_a_restart_the_pair_kept_is_used_until_it_ends()
    {
        var pairs = 0;
        var clock = new JumpingTime(AmoPace.Patience);
        var amo = new ScriptedAmo(asked => asked.Path == Exchange ? Pair(++pairs) : Json("{}"));
        await using var site = await AmoSite.Start(amo, OAuth, clock);
        await site.Ask(api => api.RenameLead(1, "Имя", default));

        using var restarted = Access(site, OAuth, clock);
        (await restarted.Token(default)).ShouldBe("access-1");
        clock.Advance(TimeSpan.FromHours(24));
        (await restarted.Token(default)).ShouldBe("access-2");
        pairs.ShouldBe(2);
    }

    [Fact]
    public async Task Another_refresh_token_of_the_configuration_begins_anew()
    {
        var clock = new JumpingTime(AmoPace.Patience);
        var amo = new ScriptedAmo(asked => asked.Path != Exchange ? Json("{}") : asked.Body.Contains("refresh-0", StringComparison.Ordinal) ? Pair(1) : Pair(7));
        await using var site = await AmoSite.Start(amo, OAuth, clock);
        await site.Ask(api => api.RenameLead(1, "Имя", default));

        using var changed = Access(site, OAuth with { OAuth = OAuth.OAuth! with { RefreshToken = "refresh-new" } }, clock);

        (await changed.Token(default)).ShouldBe("access-7");
        (await site.App.All<AmoTokens>()).ShouldHaveSingleItem().Refresh.ShouldBe("refresh-7");
    }

    [Fact]
    public async Task Of_two_hosts_the_one_that_was_late_takes_what_the_other_one_kept()
    {
        AmoSite site = null!;
        var amo = new ScriptedAmo(async (asked, _) =>
        {
            if (asked.Path != Exchange) return Json("{}");
            await site.Get<AmoTokenStore>().Write(new AmoPair("access-other", "refresh-other", DateTimeOffset.MaxValue.AddYears(-1)));
            return Problem(401, """{ "title": "Некорректный запрос", "hint": "Token has been revoked" }""");
        });
        await using var started = site = await AmoSite.Start(amo, OAuth);

        await site.Ask(api => api.RenameLead(1, "Имя", default));

        amo.Asked[^1].Token.ShouldBe("access-other");
    }

    [Fact]
    public async Task Refresh_token_that_is_spent_is_denied_in_AmoCRMs_words()
    {
        await using var site = await AmoSite.Start(_ => Problem(400, """{ "title": "Bad", "hint": "Token has been revoked: refresh-0 of client-SECRET" }"""), OAuth);

        var fault = await site.Fault(api => api.RenameLead(1, "Имя", default));

        (fault.Fault, fault.Message).ShouldBe((CrmFault.Denied, "HTTP 400: Bad; Token has been revoked: … of …"));
    }

    private static OAuthAccess Access(AmoSite site, AmoOptions options, TimeProvider clock) => new(
        site.Get<AmoTokenExchange>(), new AmoTokenStore(site.Get<IServiceScopeFactory>(), options), options, clock);

    private static HttpResponseMessage Pair(int number) =>
        Json($$"""{ "token_type": "Bearer", "expires_in": 86400, "access_token": "access-{{number}}", "refresh_token": "refresh-{{number}}" }""");

    private sealed class Disk
    {
        public bool IsFull { get; set; }
    }

    private sealed class FullDisk(UnitOfWork inner, Disk disk) : IUnitOfWork
    {
        public Task Commit(CancellationToken cancellationToken) => disk.IsFull ? throw new DatabaseUnavailableException("disk full") : inner.Commit(cancellationToken);

        public void Discard() => inner.Discard();
    }
}
