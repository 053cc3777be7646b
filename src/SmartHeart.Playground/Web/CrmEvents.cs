using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>Changes of the emulated AmoCRM in the page's one stream: «crm» says that there is something new, «crmCall» is a request.</summary>
internal static class CrmEvents
{
    public static AmoCrmOptions Options(WorldEvents events) => new()
    {
        OnChange = () => events.Publish("crm", _ => { }),
        OnRequest = request => events.Publish("crmCall", writer =>
        {
            writer.WritePropertyName("call"u8);
            CrmJson.Write(writer, request);
        }),
    };
}
