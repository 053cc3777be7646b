using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>
/// Makes of an answer that is no success what the rest of the code understands. The status decides, not the body: AmoCRM's front may answer with a page.
/// Source of the codes: https://www.amocrm.ru/developers/content/crm_platform/error-codes.
/// </summary>
internal static class AmoFaults
{
    /// <summary>The fault of an answer.</summary>
    public static CrmException Of(AmoCall call, AmoReply reply)
    {
        var problem = AmoProblem.Read(reply);
        var fault = Kind(call, reply.Status, problem);
        var words = AmoSecrets.Of(call).Scrub(problem.Words);
        return new CrmException(fault, CutTo(problem.TraceId is { } trace ? $"{words} (trace {trace})" : words), reply.RetryAfter)
        {
            Places = problem.Places,
            // The front that can't reach AmoCRM (502, 503) says nothing about the request; AmoCRM that breaks over it does.
            MayBeOfOne = reply.Status is 500 or 504,
        };
    }

    private static CrmFault Kind(AmoCall call, int status, AmoProblem problem) => status switch
    {
        401 => CrmFault.Denied,
        402 => CrmFault.Unpaid,
        403 => CrmFault.Blocked,
        404 => call.IsAboutOne ? CrmFault.Gone : CrmFault.Misconfigured,
        429 => CrmFault.TooMany,
        504 => CrmFault.TooSlow,
        408 or >= 500 => CrmFault.Away,
        // The account has moved, or the address is another site's.
        >= 300 and < 400 => CrmFault.Misconfigured,
        // Every lead would be refused alike.
        _ when problem.IsAboutPipeline => CrmFault.Misconfigured,
        _ => problem.IsAboutMissing ? CrmFault.Gone : CrmFault.Refused,
    };

    private static string CutTo(string words) => words.Length <= CrmTrouble.MaxWords ? words : words[..CrmTrouble.MaxWords];
}
