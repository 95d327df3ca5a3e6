// Says what it hears, and answers a press with a card.
import { ActivityHandler, CloudAdapter } from '@microsoft/agents-hosting';
import express from 'express';

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (turn, next) => {
      await turn.sendActivity(`Echo: ${turn.activity.text}`);
      await next();
    });
  }

  async onAdaptiveCardInvoke(turn, { action }) {
    const text = `You pressed ${action.verb}.`;
    const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] };
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  }
}

const adapter = new CloudAdapter({});
const echo = new Echo();
express()
  .use(express.json())
  .post('/api/messages', (request, response) => {
    request.user = {};
    return adapter.process(request, response, (turn) => echo.run(turn));
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
