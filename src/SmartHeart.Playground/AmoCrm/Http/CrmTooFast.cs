namespace SmartHeart.Playground.AmoCrm;

/// <summary>The rate was exceeded and the answer is to be the HTML page of whatever stands before AmoCRM.</summary>
internal sealed class CrmTooFast : Exception;
