import { form } from '../decide/form.ts';

export default form({
  title: 'A journey',
  kind: 'none',
  evidence: [
    'trip', 'flight', 'airline', 'cruise', 'itinerary', 'passenger', 'baggage', 'fit to fly', 'travel protection', 'traveler insurance',
    'flight delay',
  ],
  marks: [
    'departure|return|travel date', 'date of departure|return', 'booking', 'itinerary', 'tour operator',
    'travel supplier|agency|agent|companion', 'cruise', 'baggage', 'hotel', 'oxygen flow rate', 'airport', 'cabin', 'date left home', 'flight',
    'scheduled departure', 'traveller|traveler', 'date returned', 'trip', 'tour', 'lost luggage', 'reservation number',
  ],
  alone: ['flight number', 'airline', 'booking reference|number', 'passenger name', 'scheduled departure'],
  asks: [],
  examples: { yes: ['Trip cancellation claim', 'Flight number', 'Booking reference'], no: ['International medical claim', 'Foreign claim form'] },
});
