using System.Net;
using System.Net.Http.Headers;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm.Wire;
using static SmartHeart.Infrastructure.IntegrationTests.AmoCrm.ScriptedAmo;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

public sealed class AmoPaceTests
{
    [Fact]
    public async Task No_second_sees_more_calls_than_allowed()
    {
        var clock = new JumpingTime(AmoPace.Patience);
        using var pace = new AmoPace(AmoSite.Scripted, clock);
        var times = new List<DateTimeOffset>();
        for (var call = 0; call < 40; call++)
        {
            await pace.Turn(default);
            times.Add(clock.GetUtcNow());
            // Sometimes the process is held up: what was missed is not made up for.
            if (call % 10 == 9) clock.Advance(TimeSpan.FromSeconds(2));
        }

        times.Max(from => times.Count(time => time >= from && time < from + TimeSpan.FromSeconds(1))).ShouldBe(6);
    }

    [Fact]
    public async Task Calls_at_once_keep_the_rate_together()
    {
        var clock = new JumpingTime(AmoPace.Patience);
        using var pace = new AmoPace(AmoSite.Scripted, clock);
        var started = clock.GetUtcNow();

        await Task.WhenAll(Enumerable.Range(0, 31).Select(_ => Task.Run(() => pace.Turn(default))));

        (clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("4", null, 4)]
    [InlineData(null, """{ "retry_after": 3 }""", 3)]
    [InlineData(null, """{ "retry_after": "2" }""", 2)]
    [InlineData(null, "<html><title>429 Too Many Requests</title></html>", 5)]
    public async Task Everybody_waits_for_as_long_as_a_429_says(string? header, string? body, int seconds)
    {
        var clock = new JumpingTime(AmoPace.Patience);
        var times = new List<DateTimeOffset>();
        var amo = new ScriptedAmo(asked =>
        {
            times.Add(clock.GetUtcNow());
            if (times.Count > 1) return Json("{}");
            var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent(body ?? "") };
            if (header is not null) answer.Headers.RetryAfter = RetryConditionHeaderValue.Parse(header);
            return answer;
        });
        await using var site = await AmoSite.Start(amo, time: clock);

        var fault = await site.Fault(api => api.RenameLead(1, "Имя", default));
        await site.Ask(api => api.RenameLead(2, "Имя", default));

        (fault.Fault, fault.RetryAfter).ShouldBe((CrmFault.TooMany, TimeSpan.FromSeconds(seconds)));
        (times[1] - times[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task A_long_pause_is_told_and_not_waited_for()
    {
        var clock = new JumpingTime(AmoPace.Patience);
        var amo = new ScriptedAmo(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("") };
            answer.Headers.RetryAfter = new RetryConditionHeaderValue(clock.GetUtcNow() + TimeSpan.FromMinutes(2));
            return answer;
        });
        await using var site = await AmoSite.Start(amo, time: clock);

        (await site.Fault(api => api.RenameLead(1, "Имя", default))).RetryAfter.ShouldBe(TimeSpan.FromMinutes(2));
        var fault = await site.Fault(api => api.RenameLead(2, "Имя", default));

        (fault.Fault, fault.RetryAfter).ShouldBe((CrmFault.TooMany, TimeSpan.FromMinutes(2)));
        amo.Asked.Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromMinutes(2));
        await site.Fault(api => api.RenameLead(3, "Имя", default));
        amo.Asked.Count.ShouldBe(2);
    }
}
