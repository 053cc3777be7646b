using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Takes requests straight from Kestrel: token, rate and faults have their say, then the method runs; everything is recorded.</summary>
internal sealed class CrmApplication(AmoCrmEmulator emulator, CrmTokens tokens, AmoCrmOptions options) : IHttpApplication<HttpContext>
{
    private const string TokenEndpoint = "POST /oauth2/access_token";
    private const string Bearer = "Bearer ";

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var started = options.Clock.GetTimestamp();
        try
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            var run = new Run(new CrmCall(emulator.Account, context.Request, await reader.ReadToEndAsync(context.RequestAborted)));
            var answer = await AnswerAsync(run, context);
            Note(run, answer, started);
            if (answer.Status == 0) context.Abort();
            else await WriteAsync(context, answer);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or BadHttpRequestException)
        {
            // The client went away, or sent what is no HTTP body: there is nobody to answer.
            context.Abort();
        }
    }

    private async Task<CrmAnswer> AnswerAsync(Run run, HttpContext context)
    {
        try
        {
            var call = run.Call;
            if (call.Endpoint != TokenEndpoint) Admit(context.Request);
            var fault = emulator.Faults.Strike(call);
            if (fault is null) return Carry(run);
            if (await CrmFaultStrike.BeforeAsync(fault, options.Clock, context.RequestAborted) is { } before) return before;
            return CrmFaultStrike.After(fault, Carry(run));
        }
        catch (CrmProblem problem)
        {
            return CrmAnswer.Refused(problem);
        }
        catch (CrmTooFast)
        {
            return CrmAnswer.Html(429);
        }
        catch (OperationCanceledException)
        {
            return CrmAnswer.Dropped with { Detail = "the client went away" };
        }
    }

    /// <exception cref="CrmProblem">401 or 429.</exception>
    private void Admit(HttpRequest request)
    {
        var given = request.Headers.Authorization.ToString();
        var token = given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? given[Bearer.Length..] : "";
        if (!tokens.Accepts(token)) throw CrmProblem.Of(401);
        if (emulator.Rates.Passes(token)) return;
        if (emulator.Rates.AnswersHtml) throw new CrmTooFast();
        throw CrmProblem.Of(429, retryAfter: 1);
    }

    private CrmAnswer Carry(Run run)
    {
        if (run.Call.Endpoint == TokenEndpoint)
        {
            var pair = tokens.Refresh(run.Call.Body);
            run.Applied = true;
            return pair;
        }

        lock (emulator.Account.Gate)
        {
            var answer = CrmRouting.Run(run.Call);
            run.Applied = true;
            return answer;
        }
    }

    private void Note(Run run, CrmAnswer answer, long started)
    {
        var call = run.Call;
        // Tokens and the secret in a webhook's address stay out of every record.
        var isSecret = call.Endpoint == TokenEndpoint || call.Route is ["api", "v4", "webhooks"];
        var query = isSecret ? "" : string.Join('&', call.Query.Select(pair => $"{pair.Key}={pair.Value}"));
        var request = emulator.Record.Add(new CrmRequest(
            0, options.Clock.GetUtcNow(), call.Endpoint, query, answer.Status, run.Applied, [.. call.Touched.Distinct()],
            answer.Detail, isSecret ? "" : call.Words(), options.Clock.GetElapsedTime(started)));
        options.OnRequest?.Invoke(request);
    }

    private static async ValueTask WriteAsync(HttpContext context, CrmAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } seconds) response.Headers.RetryAfter = $"{seconds}";
        if (answer.Status == 204) return;
        var bytes = Encoding.UTF8.GetBytes(answer.Body);
        response.ContentType = answer.ContentType;
        response.ContentLength = bytes.Length;
        await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private sealed class Run(CrmCall call)
    {
        public CrmCall Call { get; } = call;

        public bool Applied { get; set; }
    }
}
